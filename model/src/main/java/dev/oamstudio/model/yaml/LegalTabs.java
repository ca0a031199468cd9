package dev.oamstudio.model.yaml;

/// Tabs that YAML allows between words and in brackets, where SnakeYAML takes only spaces.
final class LegalTabs {
    private LegalTabs() {}

    /// The text with spaces for the tabs that made the parser stop at an offset; unchanged if it stopped at something else,
    /// or at tabs that indent a line outside of brackets, which are not allowed.
    static String asSpaces(String text, int offset, boolean inFlow) {
        if (!text.startsWith("\t", offset)) {
            return text;
        }
        boolean indents = Lines.isFirst(text, offset);
        if (indents && !inFlow) {
            return text;
        }
        char[] chars = text.toCharArray();
        int at = offset;
        do {
            while (at < chars.length && (chars[at] == '\t' || chars[at] == ' ')) {
                chars[at++] = ' ';
            }
            at = indents ? Lines.next(text, at) : at;
        } while (indents && text.startsWith("\t", at));
        return new String(chars);
    }
}
