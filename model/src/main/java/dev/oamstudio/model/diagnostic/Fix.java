package dev.oamstudio.model.diagnostic;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A change of the files that mends a diagnostic. Which change that is may be worked out when it is first asked for: most fixes
/// are named, and few are made.
public final class Fix {
    private final Message title;
    private @Nullable Supplier<List<FileChange>> source;
    private List<FileChange> changes = List.of();

    public Fix(Message title, List<FileChange> changes) {
        this.title = title;
        this.changes = List.copyOf(changes);
    }

    private Fix(Message title, Supplier<List<FileChange>> source) {
        this.title = title;
        this.source = source;
    }

    /// A fix whose changes are worked out once, when they are asked for.
    ///
    /// @param source pure: the same changes whenever it is asked
    public static Fix computed(Message title, Supplier<List<FileChange>> source) {
        return new Fix(title, source);
    }

    public Message title() {
        return title;
    }

    /// The changes, in files as they were when the fix was offered.
    public synchronized List<FileChange> changes() {
        Supplier<List<FileChange>> pending = source;
        if (pending != null) {
            changes = List.copyOf(pending.get());
            source = null;
        }
        return changes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Fix that
                        && title.equals(that.title)
                        && changes().equals(that.changes()));
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }

    @Override
    public String toString() {
        return "Fix[" + title + ", " + changes() + "]";
    }
}
