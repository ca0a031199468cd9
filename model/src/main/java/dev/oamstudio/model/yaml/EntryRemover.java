package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// Removes entries and items with the comments that belong to them. The last one leaves an empty collection.
final class EntryRemover {
    private final String text;
    private final Slot slot;
    private final Care care;

    /// @param slot where the collection stands
    EntryRemover(String text, Slot slot, Care care) {
        this.text = text;
        this.slot = slot;
        this.care = care;
    }

    /// How much goes besides the lines themselves.
    enum Care {
        /// Blank lines that would separate nothing any more, and the line end before the last line of the text.
        TIDY,
        /// That line end.
        LINE_END,
        /// Nothing.
        NOTHING
    }

    /// One entry or item as a stretch of text.
    private record Part(int start, int end) {}

    /// Removes what stands at a step; of keys that stand twice the last one.
    List<TextChange> remove(FieldPath.Step step) {
        List<Part> parts = parts(slot.node());
        int position = position(step);
        if (Slot.isFlow(slot.node())) {
            return flow(parts, position);
        }
        Part part = parts.get(position);
        if (!Lines.isFirst(text, part.start())) {
            return List.of(change(part.start(), firstInkBelow(part)));
        }
        return lines(part);
    }

    private int position(FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Index(int index) -> index;
            case FieldPath.Step.Key(String name) -> {
                List<YamlEntry> entries =
                        slot.node() instanceof YamlMapping mapping ? mapping.entries() : List.of();
                int last = entries.size() - 1;
                while (!entries.get(last).name().equals(name)) {
                    last--;
                }
                yield last;
            }
        };
    }

    private List<Part> parts(YamlNode node) {
        List<Part> parts = new ArrayList<>();
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                int end = Math.max(colonEnd(entry), entry.value().range().end());
                parts.add(
                        new Part(
                                parts.isEmpty() ? firstStart(mapping) : entryStart(mapping, entry),
                                end));
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int mark = Slot.itemMark(text, sequence, i);
                int end = Math.max(mark + 1, sequence.items().get(i).range().end());
                parts.add(new Part(sequence.flow() ? Slot.skipSilence(text, mark + 1) : mark, end));
            }
        }
        return parts;
    }

    private int firstStart(YamlMapping mapping) {
        return mapping.flow()
                ? Slot.skipSilence(text, mapping.range().start() + 1)
                : mapping.range().start();
    }

    private int entryStart(YamlMapping mapping, YamlEntry entry) {
        int keyStart = entry.keyRange().start();
        int inColumn = Lines.start(text, keyStart) + Lines.column(text, mapping.range().start());
        return mapping.flow() ? keyStart : Math.min(keyStart, inColumn);
    }

    private int colonEnd(YamlEntry entry) {
        int colon = Slot.skipSilence(text, entry.keyRange().end());
        return colon < text.length() && text.charAt(colon) == ':'
                ? colon + 1
                : entry.keyRange().end();
    }

    /// Whole lines go.
    private List<TextChange> lines(Part part) {
        int column = Lines.column(text, part.start());
        int lineStart = Lines.start(text, part.start());
        boolean header =
                slot.role() == Slot.Role.ROOT && part.start() == slot.node().range().start();
        int start = header ? lineStart : Comments.above(text, lineStart, column);
        int end = Comments.below(text, Lines.end(text, part.end()), column);
        int next = Lines.skipBreak(text, end);
        if (care == Care.TIDY) {
            boolean first = part.start() == slot.node().range().start();
            start =
                    isBlankAbove(start) && (next == text.length() || isBlankBelow(next))
                            ? skipBlankAbove(start)
                            : start;
            next = first && !isBlankAbove(start) ? skipBlankBelow(next) : next;
        }
        boolean last = next == end && start > 0 && care != Care.NOTHING;
        return List.of(last ? change(breakBefore(start), end) : change(start, next));
    }

    private boolean isBlankAbove(int lineStart) {
        return lineStart > 0 && Lines.isBlank(text, Lines.start(text, lineStart - 1));
    }

    private boolean isBlankBelow(int lineStart) {
        return lineStart < text.length() && Lines.isBlank(text, lineStart);
    }

    private int skipBlankAbove(int lineStart) {
        int at = lineStart;
        while (isBlankAbove(at)) {
            at = Lines.start(text, at - 1);
        }
        return at;
    }

    private int skipBlankBelow(int lineStart) {
        int at = lineStart;
        while (isBlankBelow(at)) {
            at = Lines.next(text, at);
        }
        return at;
    }

    private int breakBefore(int lineStart) {
        int at = lineStart - 1;
        return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    /// Where the next entry, or a comment before it, starts; it takes the place behind the dash.
    private int firstInkBelow(Part part) {
        int column = Lines.column(text, part.start());
        int at = Comments.below(text, Lines.end(text, part.end()), column);
        while (at < text.length() && NodeProperties.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private List<TextChange> flow(List<Part> parts, int position) {
        Part part = parts.get(position);
        if (position + 1 < parts.size()) {
            return List.of(change(part.start(), parts.get(position + 1).start()));
        }
        Part before = parts.get(position - 1);
        int comma = Slot.skipSilence(text, before.end());
        int start = part.start();
        while (start > comma + 1 && NodeProperties.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return new ChangeList().delete(comma, comma + 1).delete(start, part.end()).changes();
    }

    private static TextChange change(int start, int end) {
        return new TextChange(new TextRange(start, end), "");
    }
}
