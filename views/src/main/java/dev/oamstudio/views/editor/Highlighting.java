package dev.oamstudio.views.editor;

import dev.oamstudio.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The style classes of a YAML text: keys, quoted texts, numbers and booleans, comments, and a line under what is found wrong.
final class Highlighting {
    private static final int LONG_LINE = 10_000;
    private static final Pattern TOKENS =
            Pattern.compile(
                    "(?<comment>(?:^|(?<=\\s))#[^\\n]*)"
                            + "|(?<key>(?<=^|[\\s{,\\[])(?:[\\w./$~-][^\\n:#\"'{}\\[\\],]{0,200}|\"[^\"\\n]{1,200}\"|'[^'\\n]{1,200}')(?=:(?:\\s|$)))"
                            + "|(?<quoted>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'[^'\\n]*')"
                            + "|(?<number>(?<=[\\s\\[,:])(?:-?\\d[\\d_.]*(?:[eE][+-]?\\d+)?|true|false|null|~)(?=[\\s,\\]}]|$))"
                            + "|(?<separator>^---.*$)",
                    Pattern.MULTILINE);

    private Highlighting() {}

    /// A stretch of the text and its style class.
    private record Stretch(int start, int end, String styleClass) {}

    static StyleSpans<Collection<String>> of(String text, List<Diagnostic> found, Offsets offsets) {
        List<Stretch> stretches =
                new ArrayList<>(
                        text.length() > LONG_LINE && hasLongLine(text) ? List.of() : tokens(text));
        found.forEach(each -> stretches.add(under(each, offsets, text.length())));
        return spans(stretches, text.length());
    }

    private static boolean hasLongLine(String text) {
        return text.lines().anyMatch(line -> line.length() > LONG_LINE);
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
        return List.of("comment", "key", "quoted", "number", "separator").stream()
                .filter(group -> matcher.start(group) >= 0)
                .map(group -> "yaml-" + group)
                .findFirst()
                .orElse("");
    }

    private static Stretch under(Diagnostic found, Offsets offsets, int length) {
        int start = Math.min(offsets.toArea(found.place().range().start()), length);
        int end =
                Math.min(Math.max(start + 1, offsets.toArea(found.place().range().end())), length);
        String severity = found.severity().name().toLowerCase(Locale.ROOT);
        return new Stretch(Math.min(start, end), end, "found-" + severity);
    }

    /// Cuts the text at every start and end; each piece has the classes of all stretches that cover it.
    private static StyleSpans<Collection<String>> spans(List<Stretch> stretches, int length) {
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, length));
        stretches.forEach(stretch -> cuts.addAll(List.of(stretch.start(), stretch.end())));
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
