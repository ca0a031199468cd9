package dev.oamstudio.model.yaml;

/// Which comments belong to an entry or item: those on its line, those right above it in its column, and those below it
/// that are indented deeper.
final class Comments {
    private Comments() {}

    /// The start of the comment lines that stand right above a line, in a column.
    static int above(String text, int lineStart, int column) {
        int top = lineStart;
        while (top > 0) {
            int line = Lines.start(text, top - 1);
            boolean own =
                    Lines.isComment(text, line) && Lines.firstInk(text, line) - line == column;
            if (!own) {
                return top;
            }
            top = line;
        }
        return top;
    }

    /// The end of the last comment line that stands right below a line's end, deeper than a column.
    static int below(String text, int lineEnd, int column) {
        int end = lineEnd;
        int line = Lines.skipBreak(text, end);
        while (line > end
                && Lines.isComment(text, line)
                && Lines.firstInk(text, line) - line > column) {
            end = Lines.end(text, line);
            line = Lines.skipBreak(text, end);
        }
        return end;
    }
}
