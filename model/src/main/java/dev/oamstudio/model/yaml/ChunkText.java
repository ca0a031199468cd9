package dev.oamstudio.model.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/// The text of one document as the parser gets it, and the way from the parser's marks, which count code points from
/// its start, to offsets in the file.
final class ChunkText {
    private static final Pattern SURROGATE = Pattern.compile("[dD][89a-fA-F]");

    private final String text;
    private final int base;
    private final int @Nullable [] units;

    /// @param base the offset of the text in its file
    ChunkText(String text, int base) {
        this.text = text;
        this.base = base;
        this.units = hasSurrogates(text) ? units(text) : null;
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = unit;
            unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
        }
        return units;
    }

    String text() {
        return text;
    }

    int base() {
        return base;
    }

    int length() {
        return text.length();
    }

    /// The offset in this text that a mark stands for.
    int local(Mark mark) {
        return local(mark.getIndex());
    }

    /// The offset in this text of a code point.
    int local(int index) {
        if (units == null) {
            return Math.min(index, text.length());
        }
        return units[Math.min(index, units.length - 1)];
    }

    /// The range in the file from one offset of this text to another.
    TextRange range(int start, int end) {
        return new TextRange(base + start, base + Math.max(start, end));
    }

    TextRange range(Event event) {
        return range(local(event.getStartMark()), local(event.getEndMark()));
    }

    /// Where a collection starts in the file: at its bracket, dash or first key, behind anchor and tag.
    int startOf(CollectionStartEvent event) {
        int end = local(event.getEndMark());
        if (event.isFlow()) {
            return base + (hasBracket(event) ? end - 1 : local(event.getStartMark()));
        }
        boolean behindDash = event.getEventId() == Event.ID.SequenceStart && !startsWithDash(end);
        return base + (behindDash ? end - 1 : end);
    }

    /// Whether a flow collection has brackets; a single pair in a flow sequence has none.
    boolean hasBracket(CollectionStartEvent event) {
        int end = local(event.getEndMark());
        char bracket = event.getEventId() == Event.ID.SequenceStart ? '[' : '{';
        return event.isFlow() && end > 0 && text.charAt(end - 1) == bracket;
    }

    private boolean startsWithDash(int at) {
        return at < text.length() && text.charAt(at) == '-';
    }

    /// Whether a scalar has half a surrogate pair as an escape, which only JSON allows.
    boolean hasSurrogateEscape(ScalarEvent event) {
        if (!event.isDQuoted() || isJson()) {
            return false;
        }
        int end = local(event.getEndMark());
        int escape = text.indexOf("\\u", local(event.getStartMark()));
        while (escape >= 0 && escape + 4 <= end) {
            boolean escaped = backslashes(escape) % 2 == 0;
            if (escaped && SURROGATE.matcher(text).region(escape + 2, end).lookingAt()) {
                return true;
            }
            escape = text.indexOf("\\u", escape + 2);
        }
        return false;
    }

    /// How many backslashes stand right before an offset.
    private int backslashes(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at--;
        }
        return offset - at;
    }

    /// Whether all of it stands in braces.
    boolean isJson() {
        return text.startsWith("{", NodeProperties.skip(text, 0));
    }

    /// Whether more follows right behind the colon of a key in brackets: Kubernetes then takes the colon for a part of the key,
    /// or refuses the text.
    boolean isColonGlued(ScalarEvent event) {
        int end = local(event.getEndMark());
        return text.startsWith(":", end)
                && end + 1 < text.length()
                && ",[]{}?".indexOf(text.charAt(end + 1)) >= 0;
    }

    /// Where a scalar's own text stands in the file, without anchor, tag and the line end after a block.
    TextRange scalarRange(ScalarEvent event) {
        int start = local(event.getStartMark());
        int end = local(event.getEndMark());
        if (event.getAnchor() != null || event.getTag() != null) {
            start = Math.min(end, NodeProperties.skip(text, start));
        }
        boolean block = event.isLiteral() || event.isFolded();
        return range(start, block ? blockEnd(start, end) : end);
    }

    /// The end of a block scalar's last line; blank lines after it count only if the scalar keeps them.
    private int blockEnd(int start, int end) {
        int headerEnd = Lines.end(text, start);
        int last = lineStartBlank(end) ? text.lastIndexOf('\n', end - 1) : end;
        boolean keeps = text.substring(start, headerEnd).split("[ #]", 2)[0].indexOf('+') >= 0;
        while (!keeps && last > headerEnd && isBlank(text.lastIndexOf('\n', last - 1) + 1, last)) {
            last = text.lastIndexOf('\n', last - 1);
        }
        int cut =
                last > 0 && last <= text.length() && text.charAt(last - 1) == '\r'
                        ? last - 1
                        : last;
        return Math.max(headerEnd, cut);
    }

    private boolean lineStartBlank(int end) {
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        return lineStart > 0 && isBlank(lineStart, end);
    }

    private boolean isBlank(int start, int end) {
        return text.substring(start, end).isBlank();
    }
}
