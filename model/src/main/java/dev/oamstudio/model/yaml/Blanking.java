package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ways to take what cannot be read out of a text without moving the rest: characters become spaces.
final class Blanking {
    private static final Pattern KEY = Pattern.compile("[ ]*(- +)*[\\w./$-]+:(?=\\s|$)");
    private static final Pattern DASHES = Pattern.compile("[ ]*(-( +|$))*");

    private final String text;
    private final ParseAttempt.Failure failure;
    private final int scalarStart;

    /// @param scalarStart where the last scalar before the failure starts
    Blanking(String text, ParseAttempt.Failure failure, int scalarStart) {
        this.text = text;
        this.failure = failure;
        this.scalarStart = scalarStart;
    }

    /// A stretch to take out. Texts are long and the first tries mostly do: only what is tried becomes a text.
    ///
    /// @param ink how many characters become spaces
    record Blank(int start, int end, int ink) {
        /// Without the space around what is to go, so that stretches which leave the same text are equal.
        static Blank of(String text, int start, int end) {
            int from = start;
            int to = end;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (from < to && isSpace(text.charAt(to - 1))) {
                to--;
            }
            int ink = 0;
            for (int i = from; i < to; i++) {
                ink += isSpace(text.charAt(i)) ? 0 : 1;
            }
            return new Blank(from, to, ink);
        }

        String in(String text) {
            char[] chars = text.toCharArray();
            for (int i = start; i < end; i++) {
                chars[i] = chars[i] == '\n' || chars[i] == '\r' ? chars[i] : ' ';
            }
            return new String(chars);
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\r';
        }
    }

    /// Texts to try first, without what stands on one line: where the failure is shown, then where the parser stopped or the
    /// construct started that it could not read, then above; each time those first that lose least.
    Stream<String> lines() {
        Stream<String> tabs = Stream.of(tabsAsSpaces(text)).filter(spaced -> !spaced.equals(text));
        return Stream.concat(tabs, texts(lineBlanks()));
    }

    /// Texts to try then, without all that belongs to such lines, or to the entry or item around them.
    Stream<String> blocks() {
        Set<Integer> all = new LinkedHashSet<>(stops());
        all.addAll(starts());
        all.addAll(lines(text, scalarStart));
        all.addAll(before());
        Set<Blank> candidates =
                leastFirst(
                        Stream.concat(
                                all.stream().map(start -> block(text, start)),
                                enclosing(text, failure.offset()).stream()));
        candidates.removeAll(lineBlanks());
        return texts(candidates);
    }

    private Stream<String> texts(Set<Blank> blanks) {
        return blanks.stream().filter(blank -> blank.ink() > 0).map(blank -> blank.in(text));
    }

    private Set<Blank> lineBlanks() {
        Set<Blank> candidates = new LinkedHashSet<>();
        for (Set<Integer> lines : List.of(unclosed(), stops(), starts(), before())) {
            candidates.addAll(leastFirst(lines.stream().flatMap(start -> line(text, start))));
        }
        return candidates;
    }

    private Set<Integer> stops() {
        return lines(text, failure.offset());
    }

    private Set<Integer> starts() {
        Set<Integer> starts = lines(text, failure.context(), failure.problem());
        starts.addAll(isQuoted() ? lines(text, scalarStart) : Set.of());
        return starts;
    }

    /// A plain scalar was complete on its line: what was typed below it is to go first.
    private Set<Integer> before() {
        Set<Integer> before = isQuoted() ? new LinkedHashSet<>() : lines(text, scalarStart);
        Stream.of(stops(), starts(), lines(text, scalarStart))
                .flatMap(Set::stream)
                .distinct()
                .toList()
                .forEach(start -> before.add(previousLine(text, start)));
        return before;
    }

    /// A quote that closes on a later line, where the failure is, was most likely opened just now.
    private Set<Integer> unclosed() {
        Set<Integer> start = lines(text, scalarStart);
        boolean isLater = isQuoted() && !start.equals(lines(text, failure.problem()));
        return isLater ? start : Set.of();
    }

    private boolean isQuoted() {
        return text.startsWith("\"", scalarStart) || text.startsWith("'", scalarStart);
    }

    /// The entry or item around an offset, then the one around that, and so on.
    static List<Blank> enclosing(String text, int offset) {
        List<Blank> candidates = new ArrayList<>();
        int start = lineStart(text, Math.min(offset, text.length()));
        int indent = isBlank(text, start) ? Integer.MAX_VALUE : indent(text, start);
        while (start > 0 && indent > 0) {
            start = previousLine(text, start);
            if (indent(text, start) < indent && !isBlank(text, start)) {
                indent = indent(text, start);
                candidates.add(block(text, start));
            }
        }
        return candidates;
    }

    private static Set<Integer> lines(String text, int... offsets) {
        Set<Integer> lines = new LinkedHashSet<>();
        for (int offset : offsets) {
            lines.add(lineStart(text, Math.min(offset, text.length())));
        }
        return lines;
    }

    private static Set<Blank> leastFirst(Stream<Blank> blanks) {
        return blanks.sorted(Comparator.comparingInt(Blank::ink))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What stands on a line, as far as it cannot be a key or the dash of an item.
    private static Stream<Blank> line(String text, int start) {
        int end = Lines.end(text, start);
        String line = text.substring(start, end);
        Stream.Builder<Blank> candidates = Stream.builder();
        Matcher key = KEY.matcher(line);
        if (key.lookingAt()) {
            candidates.add(Blank.of(text, start + key.end(), end));
        }
        Matcher dashes = DASHES.matcher(line);
        if (dashes.lookingAt()) {
            candidates.add(Blank.of(text, start + dashes.end(), end));
        }
        return candidates.add(Blank.of(text, start, end)).build();
    }

    private static Blank block(String text, int start) {
        return Blank.of(text, start, blockEnd(text, start));
    }

    /// Tabs that indent lines, which YAML forbids, as single spaces.
    private static String tabsAsSpaces(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        boolean indent = true;
        for (int i = 0; i < chars.length; i++) {
            chars[i] = indent && chars[i] == '\t' ? ' ' : chars[i];
            indent = chars[i] == '\n' || (indent && chars[i] == ' ');
        }
        return new String(chars);
    }

    /// The end of the lines that are indented deeper than the one that starts here.
    private static int blockEnd(String text, int start) {
        int indent = indent(text, start);
        int end = Lines.end(text, start);
        int next = nextLine(text, end);
        while (next < text.length() && (isBlank(text, next) || indent(text, next) > indent)) {
            end = Lines.end(text, next);
            next = nextLine(text, end);
        }
        return end;
    }

    private static int indent(String text, int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - lineStart;
    }

    private static int nextLine(String text, int lineEnd) {
        int at = lineEnd;
        at += at < text.length() && text.charAt(at) == '\r' ? 1 : 0;
        at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
        return at == lineEnd ? text.length() : at;
    }

    private static int previousLine(String text, int lineStart) {
        int start = lineStart;
        while (start > 0) {
            start = lineStart(text, start - 1);
            if (!isBlank(text, start)) {
                return start;
            }
        }
        return 0;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static boolean isBlank(String text, int lineStart) {
        int at = lineStart + indent(text, lineStart);
        return at == text.length()
                || text.charAt(at) == '\n'
                || text.charAt(at) == '\r'
                || text.charAt(at) == '#';
    }
}
