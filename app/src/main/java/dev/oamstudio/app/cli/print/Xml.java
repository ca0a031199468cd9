package dev.oamstudio.app.cli.print;

/// Text as XML takes it.
final class Xml {
    private Xml() {}

    /// With entities for what has a meaning in XML; what XML cannot hold becomes a question mark.
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(escape(c)));
        return escaped.toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            case '\t' -> "&#9;";
            default -> c < ' ' || c == 0xFFFE || c == 0xFFFF ? "?" : Character.toString(c);
        };
    }
}
