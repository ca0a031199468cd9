package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// Reads the written form of a field path exactly as crossplane-runtime 0.10 does, with which oam-kubernetes-runtime was built:
/// periods separate fields, brackets hold a field or an index, and quotes around either are dropped.
final class FieldPathReader {
    private static final long MAX_UNSIGNED = 0xffff_ffffL;

    private final String written;
    private final List<FieldPath.Step> steps = new ArrayList<>();
    private int at;

    FieldPathReader(String written) {
        this.written = written;
    }

    List<FieldPath.Step> read() throws FieldPathException {
        field();
        while (at < written.length()) {
            if (written.charAt(at) == '[') {
                bracket();
            } else {
                period();
            }
            field();
        }
        return steps;
    }

    /// What stands before the next period or left bracket, if anything does.
    private void field() throws FieldPathException {
        int start = at;
        while (at < written.length() && written.charAt(at) != '.' && written.charAt(at) != '[') {
            if (written.charAt(at) == ']') {
                throw unexpected(at);
            }
            at++;
        }
        if (at > start) {
            steps.add(key(written.substring(start, at)));
        }
    }

    private void period() throws FieldPathException {
        if (at == 0 || at == written.length() - 1) {
            throw unexpected(at);
        }
        at++;
        if (written.charAt(at) == '.' || written.charAt(at) == '[') {
            throw unexpected(at);
        }
    }

    private void bracket() throws FieldPathException {
        int end = written.indexOf(']', at);
        if (end < 0) {
            throw refused("unterminated '['", at);
        }
        int inner = written.indexOf('[', at + 1);
        if (end == at + 1) {
            throw unexpected(end);
        }
        if (inner >= 0 && inner < end) {
            throw unexpected(inner);
        }
        String inside = written.substring(at + 1, end);
        steps.add(isUnsigned32(inside) ? index(inside) : key(inside));
        at = end + 1;
    }

    private static FieldPath.Step key(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isQuote(name.charAt(start))) {
            start++;
        }
        while (end > start && isQuote(name.charAt(end - 1))) {
            end--;
        }
        return new FieldPath.Step.Key(name.substring(start, end));
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    private FieldPath.Step index(String digits) throws FieldPathException {
        long position = Long.parseLong(digits);
        if (position > FieldPath.MAX_INDEX) {
            throw new FieldPathException(
                    "index " + digits + " is too large in \"" + written + "\"");
        }
        return new FieldPath.Step.Index((int) position);
    }

    private static boolean isUnsigned32(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        String significant = digits ? text.replaceFirst("^0+(?=.)", "") : "";
        return digits && significant.length() <= 10 && Long.parseLong(significant) <= MAX_UNSIGNED;
    }

    private FieldPathException unexpected(int position) {
        return refused("unexpected '" + written.charAt(position) + "'", position);
    }

    private FieldPathException refused(String what, int position) {
        return new FieldPathException(
                what + " at position " + position + " of \"" + written + "\"");
    }
}
