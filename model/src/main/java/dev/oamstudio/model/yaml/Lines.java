package dev.oamstudio.model.yaml;

/// Lines around an offset of a text.
final class Lines {
    private Lines() {}

    static int start(String text, int offset) {
        boolean inBreak = offset > 0 && text.startsWith("\r\n", offset - 1);
        int at = inBreak ? offset - 1 : offset;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    /// The offset of the line separator, or the end of the text.
    static int end(String text, int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /// The offset behind the line separator that stands at an offset.
    static int skipBreak(String text, int lineEnd) {
        int at = lineEnd;
        at += at < text.length() && text.charAt(at) == '\r' ? 1 : 0;
        at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
        return at;
    }

    static int next(String text, int offset) {
        return skipBreak(text, end(text, offset));
    }

    /// Columns from 0, in UTF-16 units.
    static int column(String text, int offset) {
        return offset - start(text, offset);
    }

    /// The first character of a line that is no space.
    static int firstInk(String text, int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    static boolean isComment(String text, int lineStart) {
        int ink = firstInk(text, lineStart);
        return ink < text.length() && text.charAt(ink) == '#';
    }

    static boolean isBlank(String text, int lineStart) {
        return firstInk(text, lineStart) == end(text, lineStart);
    }

    /// Whether nothing but space stands before an offset on its line.
    static boolean isFirst(String text, int offset) {
        return firstInk(text, start(text, offset)) >= offset;
    }

    static boolean sameLine(String text, int one, int other) {
        return start(text, one) == start(text, other);
    }
}
