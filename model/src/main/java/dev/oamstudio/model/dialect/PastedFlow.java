package dev.oamstudio.model.dialect;

/// How far brackets and quotes are open, over the lines of a value.
///
/// @param depth how many brackets
/// @param quote the quote that is open, or 0
record PastedFlow(int depth, char quote) {
    static final PastedFlow START = new PastedFlow(0, (char) 0);

    boolean isOpen() {
        return depth > 0 || quote != 0;
    }

    PastedFlow after(String text) {
        boolean counts = isOpen() || text.matches("[\\[{\"'].*");
        PastedFlow flow = this;
        for (int i = 0; counts && i < text.length(); i++) {
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\' && flow.quote == '"';
            flow = escaped ? flow : flow.after(text.charAt(i));
        }
        return flow;
    }

    private PastedFlow after(char sign) {
        if (quote != 0) {
            return sign == quote ? new PastedFlow(depth, (char) 0) : this;
        }
        return switch (sign) {
            case '[', '{' -> new PastedFlow(depth + 1, quote);
            case ']', '}' -> new PastedFlow(Math.max(0, depth - 1), quote);
            case '"', '\'' -> new PastedFlow(depth, sign);
            default -> this;
        };
    }
}
