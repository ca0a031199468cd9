package dev.oamstudio.model.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tabs that YAML allows between words and in brackets, where SnakeYAML takes only spaces.
final class LegalTabs {
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?<dash> *(?:- +)*-)(?=\\s|$))?(?: *(?<key>[^\\s#-][^#]*?):(?=\\s|$))?");

    private LegalTabs() {}

    /// The text with spaces for the tabs that made the parser stop at an offset; unchanged if it stopped at something else,
    /// or at tabs that indent a line outside of brackets, which are not allowed.
    static String asSpaces(String text, int offset, boolean inFlow) {
        int run = runStart(text, offset);
        if (tab(text, run) < 0) {
            return text;
        }
        boolean indents = Lines.isFirst(text, run);
        if (indents && !inFlow && !isDeepSilence(text, run)) {
            return text;
        }
        char[] chars = text.toCharArray();
        int at = run;
        do {
            while (at < chars.length && (chars[at] == '\t' || chars[at] == ' ')) {
                chars[at++] = ' ';
            }
            at = indents ? Lines.next(text, at) : at;
        } while (indents && tab(text, at) >= 0);
        return new String(chars);
    }

    /// Whether nothing, or a comment, stands on a line behind a tab that is deeper than the block above: there Kubernetes minds
    /// no tab.
    private static boolean isDeepSilence(String text, int offset) {
        int line = Lines.start(text, offset);
        boolean silent = Lines.isBlank(text, line) || Lines.isComment(text, line);
        return silent && tab(text, line) - line > blockAbove(text, line);
    }

    /// The column of the innermost key or dash on the nearest line above that says something.
    private static int blockAbove(String text, int line) {
        int above = line;
        while (above > 0) {
            above = Lines.start(text, above - 1);
            if (!Lines.isBlank(text, above) && !Lines.isComment(text, above)) {
                Matcher lead = LEAD.matcher(text.substring(above, Lines.end(text, above)));
                return lead.find() && lead.end() > 0 ? column(lead) : Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int column(Matcher lead) {
        return lead.group("key") == null ? lead.group("dash").length() - 1 : lead.start("key");
    }

    /// Where the tabs and spaces before an offset start: the parser may notice a tab one character late.
    private static int runStart(String text, int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && (text.charAt(at - 1) == '\t' || text.charAt(at - 1) == ' ')) {
            at--;
        }
        return at;
    }

    /// The first tab in the space at an offset, or -1.
    private static int tab(String text, int offset) {
        int tab = text.indexOf('\t', offset);
        return tab >= 0 && Lines.firstInk(text, offset) > tab ? tab : -1;
    }
}
