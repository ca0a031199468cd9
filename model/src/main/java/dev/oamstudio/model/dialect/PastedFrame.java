package dev.oamstudio.model.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mapping or sequence that is open while pasted lines are put in their places.
final class PastedFrame {
    /// What stands for the key of an item that has nothing behind its hyphen.
    private static final String ITEM = "-";

    private static final Set<String> OBJECTS = Set.of("trait", "workload");

    private final int column;
    private final int target;
    private final boolean sequence;
    private final @Nullable KnownFields fields;
    private final Set<String> keys = new HashSet<>();
    private String open = "";
    private int openColumn;

    /// @param column where its entries stand in the pasted text
    /// @param target where they are to stand
    /// @param fields what may stand in it, or in the items of a sequence; null where anything may
    PastedFrame(int column, int target, boolean sequence, @Nullable KnownFields fields) {
        this.column = column;
        this.target = target;
        this.sequence = sequence;
        this.fields = fields;
    }

    int column() {
        return column;
    }

    int target() {
        return target;
    }

    boolean isSequence() {
        return sequence;
    }

    @Nullable KnownFields fields() {
        return fields;
    }

    /// Whether something still lacks its value, which the next lines may be.
    boolean isOpen() {
        return !open.isEmpty();
    }

    /// The column at which what is open was pasted.
    int openColumn() {
        return openColumn;
    }

    /// @param at the column at which it was pasted
    void enter(String key, int at, boolean valueFollows) {
        keys.add(key);
        openColumn = at;
        open = valueFollows ? key : "";
    }

    void enterItem(int at, boolean valueFollows) {
        openColumn = at;
        open = valueFollows ? ITEM : "";
    }

    /// Whether a key has its place here for sure.
    boolean knows(String key) {
        return !sequence && fields != null && fields.has(key) && !keys.contains(key);
    }

    /// Whether a key may stand here, for all that is known.
    boolean admits(String key) {
        return fields == null || (fields.has(key) && !keys.contains(key));
    }

    /// Whether a key may stand below what is open. Below the `spec` of an object anything may.
    boolean takesBelow(String key) {
        KnownFields below = fieldsBelow();
        return isOpen() && (below == null ? open.equals("spec") : below.has(key));
    }

    /// What may stand below what is open.
    @Nullable KnownFields fieldsBelow() {
        if (open.equals(ITEM) || fields == null) {
            return open.equals(ITEM) ? fields : null;
        }
        return OBJECTS.contains(open) ? KnownFields.ofObject() : below(fields, open);
    }

    private static @Nullable KnownFields below(KnownFields fields, String key) {
        return fields.below(key).orElse(null);
    }

    /// The key that a misspelt one stands for here.
    Optional<String> spelling(String key) {
        if (sequence || fields == null || fields.has(key)) {
            return Optional.empty();
        }
        List<String> free = fields.names().stream().filter(name -> !keys.contains(name)).toList();
        return Spelling.nearest(key, free);
    }
}
