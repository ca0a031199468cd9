package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one step of the history did to one file: what was taken out and put in, from which both texts follow from each other.
///
/// @param before whether the file was there before
/// @param after whether it is there afterwards
/// @param parts in the order of the text
record FileStep(String path, boolean before, boolean after, List<Part> parts) {
    private static final int OVERHEAD = 120;
    private static final int PART_OVERHEAD = 120;

    FileStep {
        parts = List.copyOf(parts);
    }

    /// A replacement.
    ///
    /// @param start where, in the text before
    record Part(int start, String removed, String inserted) {}

    static FileStep between(String path, Optional<String> before, Optional<String> after) {
        String old = before.orElse("");
        String next = after.orElse("");
        List<Part> parts =
                TextHunk.between(old, next).stream()
                        .map(hunk ->
                                new Part(
                                        hunk.before().start(),
                                        hunk.before().in(old),
                                        hunk.after().in(next)))
                        .toList();
        return new FileStep(path, before.isPresent(), after.isPresent(), parts);
    }

    boolean changes() {
        return before != after || !parts.isEmpty();
    }

    /// The text before, from the one after.
    Optional<String> undo(Optional<String> text) {
        List<TextChange> changes = new ArrayList<>();
        int shift = 0;
        for (Part part : parts) {
            changes.add(change(part.start() + shift, part.inserted(), part.removed()));
            shift += part.inserted().length() - part.removed().length();
        }
        return before
                ? Optional.of(TextChange.applyAll(text.orElse(""), changes))
                : Optional.empty();
    }

    /// The text after, from the one before.
    Optional<String> redo(Optional<String> text) {
        List<TextChange> changes =
                parts.stream()
                        .map(part -> change(part.start(), part.removed(), part.inserted()))
                        .toList();
        return after
                ? Optional.of(TextChange.applyAll(text.orElse(""), changes))
                : Optional.empty();
    }

    private static TextChange change(int start, String there, String wanted) {
        return new TextChange(new TextRange(start, start + there.length()), wanted);
    }

    /// The memory that it takes, at most: two bytes a character.
    long bytes() {
        long bytes = OVERHEAD;
        for (Part part : parts) {
            bytes += PART_OVERHEAD + 2L * (part.removed().length() + part.inserted().length());
        }
        return bytes;
    }
}
