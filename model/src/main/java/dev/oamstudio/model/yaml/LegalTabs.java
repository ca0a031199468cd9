package dev.oamstudio.model.yaml;

/// Tabs that YAML allows between words and in brackets, where SnakeYAML takes only spaces.
final class LegalTabs {
    private LegalTabs() {}

    /// The text with spaces for the tabs that made the parser stop at an offset; unchanged if it stopped at something else,
    /// or at tabs that indent a line outside of brackets, which are not allowed.
    static String asSpaces(String text, int offset, boolean inFlow) {
        int run = runStart(text, offset);
        if (tab(text, run) < 0) {
            return text;
        }
        boolean indents = Lines.isFirst(text, run);
        if (indents && !inFlow) {
            return text;
        }
        char[] chars = text.toCharArray();
        int at = run;
        do {
            while (at < chars.length && (chars[at] == '\t' || chars[at] == ' ')) {
                chars[at++] = ' ';
            }
            at = indents ? Lines.next(text, at) : at;
        } while (indents && tab(text, at) >= 0);
        return new String(chars);
    }

    /// Where the tabs and spaces before an offset start: the parser may notice a tab one character late.
    private static int runStart(String text, int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && (text.charAt(at - 1) == '\t' || text.charAt(at - 1) == ' ')) {
            at--;
        }
        return at;
    }

    /// The first tab in the space at an offset, or -1.
    private static int tab(String text, int offset) {
        int tab = text.indexOf('\t', offset);
        return tab >= 0 && Lines.firstInk(text, offset) > tab ? tab : -1;
    }
}
