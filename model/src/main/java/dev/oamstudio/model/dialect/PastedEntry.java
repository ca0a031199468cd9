package dev.oamstudio.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in one line: hyphens, a key, a value.
///
/// @param dashes the columns of its hyphens
/// @param column where the key or value behind them stands
/// @param hasKey whether there is a key
/// @param key the key without quotes
/// @param value what stands behind the key, or in place of one; without comment
record PastedEntry(List<Integer> dashes, int column, boolean hasKey, String key, String value) {
    private static final Pattern KEY =
            Pattern.compile("^([\\p{L}0-9_./$-]+|\"[^\"]*\"|'[^']*')\\s*:(?:\\s+(.*))?$");
    private static final Pattern EMPTY = Pattern.compile("([&!]\\S+\\s*)*(#.*)?");
    private static final Pattern BLOCK = Pattern.compile("([&!]\\S+\\s+)*[|>][-+0-9]*\\s*(#.*)?");

    PastedEntry {
        dashes = List.copyOf(dashes);
    }

    static PastedEntry read(PastedLine line) {
        String text = line.now().stripTrailing();
        List<Integer> dashes = new ArrayList<>();
        int at = line.column();
        while (at < text.length() && isDash(text, at)) {
            dashes.add(at);
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        String rest = text.substring(at);
        Matcher key = KEY.matcher(rest);
        if (!key.matches()) {
            return new PastedEntry(dashes, at, false, "", rest);
        }
        String name = key.group(1).replaceAll("^[\"']|[\"']$", "");
        String value = key.group(2) == null ? "" : key.group(2);
        return new PastedEntry(dashes, at, true, name, value);
    }

    private static boolean isDash(String text, int at) {
        return text.charAt(at) == '-' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /// The entry with its key spelt right.
    PastedEntry spelt(String right) {
        return new PastedEntry(dashes, column, hasKey, right, value);
    }

    /// Whether the value, if there is one, comes on the next lines.
    boolean valueFollows() {
        return EMPTY.matcher(value).matches();
    }

    /// Whether the next deeper lines are a text.
    boolean isBlock() {
        return BLOCK.matcher(value).matches();
    }

    /// Whether a bracket or quote of the value is still open at its end.
    boolean isUnfinished() {
        return PastedFlow.START.after(value).isOpen();
    }
}
