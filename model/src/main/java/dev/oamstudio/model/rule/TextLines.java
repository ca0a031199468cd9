package dev.oamstudio.model.rule;

/// Lines of a text around an offset, for fixes that go by lines.
final class TextLines {
    private TextLines() {}

    /// Where the line of an offset starts.
    static int start(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /// Where the comments start that stand directly above the line of an offset; that line where there are none.
    static int aboveComments(String text, int offset) {
        int start = start(text, offset);
        while (start > 0 && text.startsWith("#", start(text, start - 1))) {
            start = start(text, start - 1);
        }
        return start;
    }
}
