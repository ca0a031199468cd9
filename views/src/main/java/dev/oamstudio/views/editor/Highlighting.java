package dev.oamstudio.views.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The style classes of whole lines of YAML: keys, quoted texts, numbers and booleans, comments, and a line under what is found
/// wrong. No class depends on another line, so that a keystroke costs as much as its line.
final class Highlighting {
    private static final int LONG_LINE = 10_000;
    private static final Pattern TOKENS =
            Pattern.compile(
                    "(?<comment>(?:^|(?<=\\s))#[^\\n]*)"
                            + "|(?<key>(?<=^|[\\s{,\\[])(?:[\\w./$~-][^\\n:#\"'{}\\[\\],]{0,200}|\"[^\"\\n]{1,200}\"|'[^'\\n]{1,200}')(?=:(?:\\s|$)))"
                            + "|(?<quoted>(?<=[\\s,{]|[\\s\\[]\\[|^)(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"|'[^'\\n]*'))"
                            + "|(?<number>(?<=: |- |, |: \\[|- \\[)(?:-?\\d[\\d_.]*(?:[eE][+-]?\\d+)?|true|false|null|~)(?=[ ]*(?:[,\\]}]|$|[ ]#)))"
                            + "|(?<separator>^---.*$)",
                    Pattern.MULTILINE);
    private static final List<String> GROUPS =
            List.of("comment", "key", "quoted", "number", "separator");

    private Highlighting() {}

    /// A stretch of the text and its style class.
    record Stretch(int start, int end, String styleClass) {}

    /// @param lines whole lines
    /// @param under what is underlined in them, as offsets from their start
    static StyleSpans<Collection<String>> of(String lines, List<Stretch> under) {
        List<Stretch> stretches = new ArrayList<>(hasLongLine(lines) ? List.of() : tokens(lines));
        for (Stretch each : under) {
            int start = Math.clamp(each.start(), 0, lines.length());
            int end = Math.clamp(each.end(), start, lines.length());
            stretches.add(new Stretch(start, end, each.styleClass()));
        }
        return spans(stretches, lines.length());
    }

    private static boolean hasLongLine(String text) {
        return text.length() > LONG_LINE
                && text.lines().anyMatch(line -> line.length() > LONG_LINE);
    }

    private static List<Stretch> tokens(String text) {
        List<Stretch> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(text);
        while (matcher.find()) {
            tokens.add(new Stretch(matcher.start(), matcher.end(), styleClass(matcher)));
        }
        return tokens;
    }

    private static String styleClass(Matcher matcher) {
        return GROUPS.stream()
                .filter(group -> matcher.start(group) >= 0)
                .map(group -> "yaml-" + group)
                .findFirst()
                .orElse("");
    }

    /// Cuts the text at every start and end; each piece has the classes of all stretches that cover it.
    private static StyleSpans<Collection<String>> spans(List<Stretch> stretches, int length) {
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, length));
        stretches.forEach(stretch -> {
            cuts.add(stretch.start());
            cuts.add(stretch.end());
        });
        List<Stretch> sorted =
                stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        List<Stretch> open = new ArrayList<>();
        int next = 0;
        int from = cuts.removeFirst();
        for (int to : cuts) {
            int start = from;
            while (next < sorted.size() && sorted.get(next).start() <= start) {
                open.add(sorted.get(next));
                next++;
            }
            open.removeIf(stretch -> stretch.end() <= start);
            builder.add(open.stream().map(Stretch::styleClass).toList(), to - start);
            from = to;
        }
        return cuts.isEmpty() ? builder.add(List.of(), length).create() : builder.create();
    }
}
