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
        boolean last = position + 1 == parts.count();
        int behind = last ? part.end() : Slot.skipSilence(text, part.end()) + 1;
        if (Lines.isFirst(text, part.start())
                && Lines.sameLine(text, part.end(), behind)
                && endsLine(behind)) {
            return flowLines(position, part, behind);
        }
        if (!last) {
            return List.of(change(part.start(), parts.part(position + 1).start()));
        }
        TextRange before = parts.part(position - 1);
        int comma = Slot.skipSilence(text, before.end());
        int start = part.start();
        // A comment before it would swallow what follows.
        int least =
                text.substring(comma, start).indexOf('#') < 0
                        ? comma + 1
                        : Lines.start(text, start);
        while (start > least && NodeProperties.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return new ChangeList().delete(comma, comma + 1).delete(start, part.end()).changes();
    }

    /// An item on lines of its own goes with them, and with the comments above and beside it.
    private List<TextChange> flowLines(int position, TextRange part, int behind) {
        int start =
                Comments.above(
                        text, Lines.start(text, part.start()), Lines.column(text, part.start()));
        int end = Lines.end(text, behind);
        if (position + 1 < parts.count()) {
            return List.of(change(start, Lines.skipBreak(text, end)));
        }
        int comma = Slot.skipSilence(text, parts.part(position - 1).end());
        return new ChangeList().delete(comma, comma + 1).delete(breakBefore(start), end).changes();
    }

    private boolean endsLine(int offset) {
        String rest = text.substring(offset, Lines.end(text, offset)).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }

    private static TextChange change(int start, int end) {
        return new TextChange(new TextRange(start, end), "");
    }
}
