package dev.oamstudio.model.yaml;

import java.util.List;

/// Removes entries and items with the comments that belong to them. The last one leaves an empty collection.
final class EntryRemover {
    private final String text;
    private final Slot slot;
    private final Care care;
    private final Parts parts;

    /// @param slot where the collection stands
    EntryRemover(String text, Slot slot, Care care) {
        this.text = text;
        this.slot = slot;
        this.care = care;
        this.parts = new Parts(text, slot);
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

    /// Removes what stands at a step; of keys that stand twice the last one.
    List<TextChange> remove(FieldPath.Step step) {
        int position = parts.position(step);
        if (Slot.isFlow(slot.node())) {
            return flow(position);
        }
        TextRange part = parts.part(position);
        if (!Lines.isFirst(text, part.start())) {
            return List.of(change(part.start(), firstInkBelow(part)));
        }
        return lines(part);
    }

    /// Whole lines go.
    private List<TextChange> lines(TextRange part) {
        int start = parts.above(part);
        int end = parts.below(part);
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
    private int firstInkBelow(TextRange part) {
        int at = parts.below(part);
        while (at < text.length() && NodeProperties.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private List<TextChange> flow(int position) {
        TextRange part = parts.part(position);
        if (position + 1 < parts.count()) {
            return List.of(change(part.start(), parts.part(position + 1).start()));
        }
        TextRange before = parts.part(position - 1);
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
