package dev.oamstudio.model.dialect;

import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What would make YAML of a text that was pasted from slides, a chat or a document: separators between objects, spaces, quotes
/// and dashes as YAML has them, known keys spelt right, and entries beneath the key that they belong to. It is only a proposal,
/// to be shown and accepted; a text that is well-formed stays as it is.
///
/// @param text the text with all changes; it may still not parse
/// @param changes line by line, in order; none where nothing is to be repaired
public record Repair(String text, List<LineChange> changes) {
    public Repair {
        changes = List.copyOf(changes);
    }

    /// What is wrong with a line.
    public enum Reason {
        /// Another object begins without `---`.
        SEPARATOR,
        /// A space that is none for YAML, such as the no-break space, or a sign that cannot be seen.
        SPACE,
        /// A tab that indents.
        TAB,
        /// A bullet or a dash of print in place of a hyphen.
        BULLET,
        /// No space behind a hyphen or a colon, or a wide colon.
        PUNCTUATION,
        /// Quotes of print.
        QUOTE,
        /// Dots for what was left out, or words that are no YAML: kept as a comment.
        PROSE,
        /// A key that is nearly one that is known here.
        KEY,
        /// Not where the key that it belongs to is.
        INDENTATION
    }

    /// A line that changes.
    ///
    /// @param line its number in the text before, from 1; of an inserted one that of the line after it
    /// @param before the line as it was; empty for an inserted one
    public record LineChange(int line, String before, String after, Set<Reason> reasons) {
        public LineChange {
            reasons = Set.copyOf(EnumSet.copyOf(reasons));
        }

        public boolean isInserted() {
            return reasons.contains(Reason.SEPARATOR);
        }
    }

    /// What is to be repaired in a text.
    public static Repair of(String text) {
        List<PastedLine> pasted = PastedLine.split(text);
        List<PastedLine> lines =
                isBroken(text) || PastedSigns.areOdd(text)
                        ? PastedSigns.unbulleted(pasted)
                        : pasted;
        List<PastedLine> separated = Separators.insert(PastedLine.join(lines), lines);
        List<PastedLine> repaired = new ArrayList<>();
        PastedLine.documents(separated).forEach(part -> repaired.addAll(repaired(part)));
        return new Repair(
                PastedLine.join(repaired),
                repaired.stream().filter(PastedLine::isChanged).map(PastedLine::change).toList());
    }

    /// Whether the repaired text can be read as a whole.
    public boolean isComplete() {
        return !isBroken(text);
    }

    private static List<PastedLine> repaired(List<PastedLine> document) {
        List<PastedLine> readable =
                isBroken(document) || PastedSigns.areOdd(PastedLine.join(document))
                        ? PastedSigns.repaired(document)
                        : document;
        boolean broken = isBroken(readable);
        List<PastedLine> placed = new PastedStructure(readable, broken).repaired();
        return isBroken(placed) && !broken ? readable : placed;
    }

    private static boolean isBroken(List<PastedLine> document) {
        return isBroken(PastedLine.join(document));
    }

    private static boolean isBroken(String text) {
        return YamlFile.parse("pasted", text).documents().stream().anyMatch(d -> d.isBroken());
    }
}
