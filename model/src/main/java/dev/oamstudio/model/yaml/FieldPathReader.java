package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// Reads the written form of a field path, as crossplane's lexer does.
final class FieldPathReader {
    private static final long MAX_INDEX = 0xffff_ffffL;

    private final String written;
    private final List<FieldPath.Step> steps = new ArrayList<>();
    private int at;

    FieldPathReader(String written) {
        this.written = written;
    }

    List<FieldPath.Step> read() throws FieldPathException {
        if (written.isEmpty()) {
            return steps;
        }
        if (peek() != '[') {
            field();
        }
        while (at < written.length()) {
            next();
        }
        return steps;
    }

    private void next() throws FieldPathException {
        if (peek() == '[') {
            bracket();
        } else if (peek() == '.') {
            at++;
            field();
        } else {
            throw unexpected();
        }
    }

    private void field() throws FieldPathException {
        int start = at;
        while (at < written.length() && ".[]".indexOf(peek()) < 0) {
            at++;
        }
        if (at == start) {
            throw unexpected();
        }
        steps.add(new FieldPath.Step.Key(written.substring(start, at)));
    }

    private void bracket() throws FieldPathException {
        int open = at++;
        if (at < written.length() && peek() == '\'') {
            int end = written.indexOf("']", at + 1);
            quoted(open, end);
            at = end + 2;
        } else {
            int end = written.indexOf(']', at);
            unquoted(open, end);
            at = end + 1;
        }
    }

    private void quoted(int open, int end) throws FieldPathException {
        if (end < 0) {
            throw unclosed(open);
        }
        steps.add(new FieldPath.Step.Key(written.substring(open + 2, end)));
    }

    private void unquoted(int open, int end) throws FieldPathException {
        if (end < 0) {
            throw unclosed(open);
        }
        String inside = written.substring(open + 1, end);
        if (inside.isEmpty() || inside.indexOf('[') >= 0) {
            throw unexpected();
        }
        steps.add(isUnsigned32(inside) ? index(inside) : new FieldPath.Step.Key(inside));
    }

    private FieldPath.Step index(String digits) throws FieldPathException {
        long position = Long.parseLong(digits);
        if (position > FieldPath.MAX_INDEX) {
            throw new FieldPathException(
                    "index " + digits + " is too large in \"" + written + "\"");
        }
        return new FieldPath.Step.Index((int) position);
    }

    static boolean isUnsigned32(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && text.length() <= 18 && Long.parseLong(text) <= MAX_INDEX;
    }

    private char peek() {
        return written.charAt(at);
    }

    private FieldPathException unexpected() {
        String what = at < written.length() ? "unexpected '" + peek() + "'" : "unexpected end";
        return new FieldPathException(what + " at position " + at + " of \"" + written + "\"");
    }

    private FieldPathException unclosed(int open) {
        return new FieldPathException(
                "bracket at position " + open + " is not closed in \"" + written + "\"");
    }
}
