package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Optional;

/// A text that could be read whole, with what was read. The next text mostly differs from it in one place, and then need not
/// be read from its start: see `Rereading`.
///
/// @param text the text of the document as the parser got it
/// @param base its offset in the file at that time
/// @param faults in the order of the text
/// @param aliased whether aliases are in it, whose values stand elsewhere
record WholeReading(String text, int base, YamlNode root, List<YamlFault> faults, boolean aliased) {
    /// Shorter texts are read as fast without what is known.
    private static final int WORTH_IT = 1_000;

    /// What to remember of a text; nothing if it was not read whole, or is short.
    static Optional<WholeReading> of(ChunkText text, ParseAttempt attempt) {
        YamlNode root = attempt.root();
        Faults faults = attempt.faults();
        boolean whole = attempt.isWhole() && !faults.cut() && !faults.isFull();
        if (root == null || !whole || text.length() < WORTH_IT) {
            return Optional.empty();
        }
        return Optional.of(
                new WholeReading(
                        text.text(), text.base(), root, faults.inOrder(), attempt.aliased()));
    }
}
