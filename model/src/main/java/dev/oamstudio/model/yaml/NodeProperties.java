package dev.oamstudio.model.yaml;

/// What may stand before a node: anchor, tag, and space and comments around them.
final class NodeProperties {
    private NodeProperties() {}

    /// The offset of the node whose properties start at an offset.
    static int skip(String text, int offset) {
        int at = offset;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&' || c == '!') {
                at = wordEnd(text, at);
            } else if (isSpace(c)) {
                at++;
            } else if (c == '#' && at > 0 && isSpace(text.charAt(at - 1))) {
                at = Lines.end(text, at);
            } else {
                return at;
            }
        }
        return at;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static int wordEnd(String text, int offset) {
        int at = offset;
        while (at < text.length()
                && !isSpace(text.charAt(at))
                && ",[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.max(at, offset + 1);
    }
}
