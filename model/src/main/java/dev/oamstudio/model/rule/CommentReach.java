package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlDocument;

/// How far a comment speaks: its line if something stands before it; else the next entry with all that is indented deeper; the whole
/// document if nothing of it stands before.
final class CommentReach {
    private CommentReach() {}

    static TextRange of(String text, YamlDocument document, int at) {
        int lineStart = lineStart(text, at);
        if (!text.substring(lineStart, at).isBlank()) {
            return new TextRange(lineStart, lineEnd(text, at));
        }
        if (document.root().range().start() > at) {
            return new TextRange(at, Math.max(at, document.range().end()));
        }
        return entryBelow(text, at);
    }

    private static TextRange entryBelow(String text, int at) {
        int start = nextLine(text, at);
        while (start < text.length() && isSilent(text, start)) {
            start = nextLine(text, start);
        }
        int indent = indent(text, start);
        boolean item = text.startsWith("-", start + indent);
        int end = lineEnd(text, start);
        int line = nextLine(text, start);
        while (line < text.length()
                && (isSilent(text, line) || isInside(text, line, indent, item))) {
            end = lineEnd(text, line);
            line = nextLine(text, line);
        }
        return new TextRange(start, Math.max(start, end));
    }

    /// Whether a line belongs to an entry: indented deeper, or an item of a list that is not indented under its key.
    private static boolean isInside(String text, int line, int indent, boolean item) {
        int own = indent(text, line);
        return own > indent || (own == indent && !item && text.startsWith("- ", line + own));
    }

    private static boolean isSilent(String text, int line) {
        String words = text.substring(line, lineEnd(text, line)).strip();
        return words.isEmpty() || words.startsWith("#");
    }

    private static int indent(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int nextLine(String text, int at) {
        return Math.min(text.length(), lineEnd(text, at) + 1);
    }
}
