package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads one JSON text.
final class JsonReader {
    private static final int MAX_DEPTH = 500;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Value document() {
        Value value = value();
        if (peek() != 0 || at < text.length()) {
            throw fault("text after the value");
        }
        return value;
    }

    private Value value() {
        return switch (peek()) {
            case '{' -> mapping();
            case '[' -> sequence();
            case '"' -> Value.text(string());
            case 't' -> word("true", Value.bool(true));
            case 'f' -> word("false", Value.bool(false));
            case 'n' -> word("null", Value.Null.NULL);
            default -> number();
        };
    }

    private Value mapping() {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        open('{');
        if (peek() != '}') {
            do {
                peek();
                String key = string();
                expect(':');
                entries.put(key, value());
            } while (comma());
        }
        close('}');
        return new Value.Mapping(entries);
    }

    private Value sequence() {
        List<Value> items = new ArrayList<>();
        open('[');
        if (peek() != ']') {
            do {
                items.add(value());
            } while (comma());
        }
        close(']');
        return new Value.Sequence(items);
    }

    private void open(char bracket) {
        expect(bracket);
        if (++depth > MAX_DEPTH) {
            throw fault("nested too deeply");
        }
    }

    private void close(char bracket) {
        expect(bracket);
        depth--;
    }

    private boolean comma() {
        boolean more = peek() == ',';
        at += more ? 1 : 0;
        return more;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw fault("control character in a string");
            }
            read.append(c == '\\' ? escape() : c);
        }
        if (at++ >= text.length()) {
            throw fault("string without an end");
        }
        return read.toString();
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw fault("unknown escape");
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw fault("unfinished escape");
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(text.charAt(at++), 16);
            if (digit < 0) {
                throw fault("escape without hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Value word(String word, Value value) {
        if (!text.startsWith(word, at)) {
            throw fault("unknown word");
        }
        at += word.length();
        return value;
    }

    private Value number() {
        int start = at;
        at += at < text.length() && text.charAt(at) == '-' ? 1 : 0;
        boolean leadingZero = at < text.length() && text.charAt(at) == '0';
        int digits = digits();
        boolean whole = true;
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            whole = false;
            digits = Math.min(digits, digits());
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            at += at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 1;
            whole = false;
            digits = Math.min(digits, digits());
        }
        if (digits == 0 || (leadingZero && whole && digits > 1)) {
            throw fault("not a value");
        }
        return numberOf(text.substring(start, at), whole);
    }

    private Value numberOf(String written, boolean whole) {
        if (whole) {
            try {
                return Value.whole(Long.parseLong(written));
            } catch (NumberFormatException tooBig) {
                return Value.real(Double.parseDouble(written));
            }
        }
        double number = Double.parseDouble(written);
        if (Double.isInfinite(number)) {
            throw fault("number out of range");
        }
        return Value.real(number);
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw fault("expected '" + wanted + "'");
        }
        at++;
    }

    /// The next character that is no space; 0 at the end.
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("not JSON: " + what + " at offset " + at);
    }
}
