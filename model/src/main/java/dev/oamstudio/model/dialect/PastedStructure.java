package dev.oamstudio.model.dialect;

import dev.oamstudio.model.dialect.Repair.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the lines of one pasted document where they belong: by their indentation as long as that makes sense, else by what is
/// known of the fields of OAM. Keys that are nearly known ones become these. What moves takes along what is below it.
final class PastedStructure {
    private static final Pattern KIND = Pattern.compile("^\\s*kind\\s*:\\s*[\"']?(\\w+).*");
    private static final Pattern OAM =
            Pattern.compile("^\\s*apiVersion\\s*:\\s*[\"'“]?core\\.oam\\.dev/.*");
    private static final Pattern OBJECT = Pattern.compile("^\\s*(apiVersion|kind)\\s*:.*");

    private final List<PastedLine> lines;
    private final boolean broken;
    private final List<PastedFrame> stack = new ArrayList<>();
    private final List<PastedLine> pending = new ArrayList<>();
    private final List<PastedLine> result = new ArrayList<>();
    private int shift;

    /// @param broken whether the document does not parse; then its indentation is not to be trusted
    PastedStructure(List<PastedLine> lines, boolean broken) {
        this.lines = lines;
        this.broken = broken;
    }

    List<PastedLine> repaired() {
        if (!broken && lines.stream().noneMatch(line -> OAM.matcher(line.now()).matches())) {
            return lines;
        }
        int at = 0;
        while (at < lines.size()) {
            at = take(at);
        }
        pending.forEach(silent -> result.add(shifted(silent, shift)));
        return result;
    }

    /// Takes a line with those that continue it; the number of the next.
    private int take(int at) {
        PastedLine line = lines.get(at);
        if (line.isSeparator() || line.now().startsWith("%") || line.isSilent()) {
            pending.add(line);
            return at + 1;
        }
        PastedEntry entry = PastedEntry.read(line);
        if (entry.dashes().isEmpty() && !entry.hasKey()) {
            emit(line, loose(line), shift);
            return at + 1;
        }
        if (stack.isEmpty()) {
            push(line.column(), line.column(), !entry.dashes().isEmpty(), rootFields());
        }
        int shiftBefore = shift;
        PastedLine placed = placed(line, entry);
        emit(line, placed, shiftBefore);
        int end = PastedValue.end(lines, at, entry);
        for (int i = at + 1; i < end; i++) {
            result.add(lines.get(i).at(Math.max(0, lines.get(i).column() + shift)));
        }
        return end;
    }

    private void emit(PastedLine pasted, PastedLine line, int shiftBefore) {
        pending.forEach(silent ->
                result.add(
                        shifted(silent, silent.column() == pasted.column() ? shift : shiftBefore)));
        pending.clear();
        result.add(line);
    }

    private static PastedLine shifted(PastedLine silent, int by) {
        boolean stays = silent.isSeparator() || silent.now().startsWith("%");
        return stays || by == 0 ? silent : silent.at(Math.max(0, silent.column() + by));
    }

    /// Words that are neither entry nor item: the rest of a text above, or no YAML at all.
    private PastedLine loose(PastedLine line) {
        boolean prose = broken && (stack.isEmpty() || line.column() <= stack.getFirst().column());
        return prose
                ? line.with("# " + line.now().strip(), Reason.PROSE)
                : line.at(Math.max(0, line.column() + shift));
    }

    private PastedLine placed(PastedLine line, PastedEntry entry) {
        PastedLine spelt = line;
        PastedEntry read = entry;
        int target;
        if (entry.dashes().isEmpty()) {
            String key = findEntry(entry);
            PastedFrame frame = stack.getLast();
            target = frame.target();
            if (!key.equals(entry.key())) {
                spelt = renamed(line, entry, key);
                read = entry.spelt(key);
            }
            frame.enter(key, read.column(), read.valueFollows());
        } else {
            findItem(entry);
            target = stack.getLast().target();
            spelt = enterItems(line, read);
        }
        shift = target - line.column();
        PastedFrame last = stack.getLast();
        PastedLine quoted = last.fields() == null ? spelt : PastedSigns.quotes(spelt);
        return quoted.at(target);
    }

    /// Opens the items of a line, one within the other, and what stands in the innermost.
    private PastedLine enterItems(PastedLine line, PastedEntry entry) {
        PastedFrame sequence = stack.getLast();
        int target = sequence.target();
        int first = entry.dashes().getFirst();
        for (int i = 1; i < entry.dashes().size(); i++) {
            int column = entry.dashes().get(i);
            stack.getLast().enterItem(first, false);
            push(column, target + column - first, true, sequence.fields());
        }
        stack.getLast()
                .enterItem(entry.dashes().getLast(), !entry.hasKey() && entry.valueFollows());
        if (!entry.hasKey()) {
            return line;
        }
        push(entry.column(), target + entry.column() - first, false, sequence.fields());
        String key = stack.getLast().spelling(entry.key()).orElse(entry.key());
        stack.getLast().enter(key, entry.column(), entry.valueFollows());
        return key.equals(entry.key()) ? line : renamed(line, entry, key);
    }

    private static PastedLine renamed(PastedLine line, PastedEntry entry, String key) {
        String text = line.now();
        int start = text.indexOf(entry.key(), entry.column());
        return line.with(
                text.substring(0, start) + key + text.substring(start + entry.key().length()),
                Reason.KEY);
    }

    /// Makes the frame in which an entry belongs the last one; the key as it should be.
    private String findEntry(PastedEntry entry) {
        int column = entry.column();
        String key = entry.key();
        PastedFrame top = stack.getLast();
        boolean child = top.isOpen() && column > top.openColumn();
        PastedFrame chosen = child ? top : sibling(column, key);
        if (child) {
            KnownFields below = top.fieldsBelow();
            PastedFrame inner = inner(top, column, false, below);
            if (inner.admits(key) || stack.stream().noneMatch(frame -> frame.knows(key))) {
                stack.add(inner);
                return inner.spelling(key).orElse(key);
            }
        } else if (chosen.admits(key)) {
            cutTo(chosen);
            return key;
        } else if (chosen.spelling(key).isPresent()) {
            cutTo(chosen);
            return chosen.spelling(key).orElse(key);
        }
        settle(chosen, column, key);
        return key;
    }

    /// Where indentation and knowledge differ: the innermost place that takes the key; else where indentation puts it.
    private void settle(PastedFrame chosen, int column, String key) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            PastedFrame frame = stack.get(i);
            if (frame.knows(key)) {
                cutTo(frame);
                return;
            }
            if (frame.takesBelow(key) && i >= stack.indexOf(chosen)) {
                cutTo(frame);
                stack.add(inner(frame, column, false, frame.fieldsBelow()));
                return;
            }
        }
        cutTo(chosen);
    }

    /// The mapping that has its entries at a column, or the one that comes nearest.
    private PastedFrame sibling(int column, String key) {
        List<PastedFrame> same =
                stack.reversed().stream()
                        .filter(frame -> !frame.isSequence() && frame.column() == column)
                        .toList();
        return same.stream()
                .filter(frame -> frame.admits(key))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .orElseGet(() -> nearest(column, key));
    }

    private PastedFrame nearest(int column, String key) {
        PastedFrame best = stack.getLast();
        int cost = Integer.MAX_VALUE;
        for (PastedFrame frame : stack.reversed()) {
            int distance = Math.abs(frame.column() - column) + (frame.knows(key) ? 0 : 1_000);
            if (!frame.isSequence() && distance < cost) {
                best = frame;
                cost = distance;
            }
        }
        return best;
    }

    /// Makes the sequence in which an item belongs the last frame.
    private void findItem(PastedEntry entry) {
        int column = entry.dashes().getFirst();
        PastedFrame top = stack.getLast();
        boolean below =
                column > top.openColumn() || (!top.isSequence() && column == top.openColumn());
        boolean opens = top.isOpen() && below;
        Optional<PastedFrame> there = nearestSequence(column, _ -> true);
        boolean misfit =
                opens
                        ? !fits(top.fieldsBelow(), entry)
                        : there.filter(frame -> fits(frame.fields(), entry)).isEmpty();
        if (misfit) {
            Optional<PastedFrame> better =
                    nearestSequence(column, frame -> isSureOf(frame.fields(), entry));
            boolean opensRather = top.isOpen() && isSureOf(top.fieldsBelow(), entry);
            opens = opensRather || (opens && better.isEmpty());
            there = opens ? there : better.or(() -> nearestSequence(column, _ -> true));
        }
        if (opens) {
            stack.add(inner(top, column, true, top.fieldsBelow()));
        } else if (there.isPresent()) {
            cutTo(there.get());
        } else {
            push(column, top.target() + Math.max(0, column - top.column()), true, null);
        }
    }

    /// The sequence whose items stand nearest to a column; of equals the innermost.
    private Optional<PastedFrame> nearestSequence(int column, Predicate<PastedFrame> which) {
        return stack.reversed().stream()
                .filter(PastedFrame::isSequence)
                .filter(which)
                .min(Comparator.comparingInt(frame -> Math.abs(frame.column() - column)));
    }

    /// Whether an item may stand among those of which some fields are known; of unknown ones anything may.
    private static boolean fits(@Nullable KnownFields fields, PastedEntry item) {
        return fields == null || item.dashes().size() > 1 || isSureOf(fields, item);
    }

    /// Whether an item belongs among such for sure: by its first key or, if it is a mere word, because they are no objects.
    private static boolean isSureOf(@Nullable KnownFields fields, PastedEntry item) {
        return item.hasKey() ? fields != null && fields.has(item.key()) : fields == null;
    }

    /// A new frame below what is open in another: as deep as it was pasted, if that is deeper at all.
    private static PastedFrame inner(
            PastedFrame outer, int column, boolean sequence, @Nullable KnownFields fields) {
        int from = outer.openColumn();
        boolean deep = sequence ? column >= from : column > from;
        int step = deep ? column - from : 2;
        return new PastedFrame(column, outer.target() + step, sequence, fields);
    }

    private void push(int column, int target, boolean sequence, @Nullable KnownFields fields) {
        stack.add(new PastedFrame(column, target, sequence, fields));
    }

    private void cutTo(PastedFrame frame) {
        while (stack.getLast() != frame) {
            stack.removeLast();
        }
    }

    private @Nullable KnownFields rootFields() {
        boolean known =
                lines.stream()
                        .anyMatch(line ->
                                OAM.matcher(line.now()).matches()
                                        && line.now().contains("v1alpha2"));
        if (known) {
            return lines.stream()
                    .filter(line -> KIND.matcher(line.now()).matches())
                    .min(Comparator.comparingInt(PastedLine::column))
                    .map(line -> KIND.matcher(line.now()).replaceFirst("$1"))
                    .flatMap(KnownFields::of)
                    .orElse(KnownFields.ofObject());
        }
        boolean object = lines.stream().anyMatch(line -> OBJECT.matcher(line.now()).matches());
        return object ? KnownFields.ofObject() : null;
    }
}
