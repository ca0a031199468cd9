package dev.oamstudio.model.yaml;

import java.util.Iterator;
import java.util.Map;

/// Values as compact JSON text, keys in their order.
public final class Json {
    private static final int INDENT = 2;

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /// The value as JSON on one line, without spaces.
    public static String write(Value value) {
        Json json = new Json(false);
        json.value(value, 0);
        return json.out.toString();
    }

    /// The value as JSON over several lines, indented by two.
    public static String pretty(Value value) {
        Json json = new Json(true);
        json.value(value, 0);
        return json.out.toString();
    }

    /// A text as a JSON string with its quotes, which YAML's double quotes read the same.
    public static String quote(String text) {
        Json json = new Json(false);
        json.string(text);
        return json.out.toString();
    }

    /// Reads JSON text; of keys that stand twice the last counts.
    ///
    /// @throws IllegalArgumentException if the text is not JSON, with the offset
    public static Value read(String text) {
        return new JsonReader(text).document();
    }

    private void value(Value value, int depth) {
        switch (value) {
            case Value.Text text -> string(text.text());
            case Value.Whole whole -> out.append(whole.number());
            case Value.Real real -> out.append(real.number());
            case Value.Bool bool -> out.append(bool.truth());
            case Value.Null ignored -> out.append("null");
            case Value.Mapping mapping -> mapping(mapping, depth);
            case Value.Sequence sequence -> sequence(sequence, depth);
        }
    }

    private void mapping(Value.Mapping mapping, int depth) {
        out.append('{');
        Iterator<Map.Entry<String, Value>> entries = mapping.entries().entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Value> entry = entries.next();
            lineBreak(depth + 1);
            string(entry.getKey());
            out.append(pretty ? ": " : ":");
            value(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        close('}', mapping.isEmpty(), depth);
    }

    private void sequence(Value.Sequence sequence, int depth) {
        out.append('[');
        Iterator<Value> items = sequence.items().iterator();
        while (items.hasNext()) {
            lineBreak(depth + 1);
            value(items.next(), depth + 1);
            out.append(items.hasNext() ? "," : "");
        }
        close(']', sequence.items().isEmpty(), depth);
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            lineBreak(depth);
        }
        out.append(bracket);
    }

    private void lineBreak(int depth) {
        if (pretty) {
            out.append('\n').append(" ".repeat(depth * INDENT));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
    }

    private void character(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (needsEscape(text, at)) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /// Control characters, what YAML takes for a line break or refuses, and halves of surrogate pairs.
    private static boolean needsEscape(String text, int at) {
        char c = text.charAt(at);
        boolean oddBreak =
                (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe;
        return c < ' ' || oddBreak || isLoneSurrogate(text, at);
    }

    /// Whether half a surrogate pair stands at an offset.
    static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        boolean lowBefore = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        boolean highAfter = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return (Character.isHighSurrogate(c) && !highAfter)
                || (Character.isLowSurrogate(c) && !lowBefore);
    }
}
