package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The differences of two texts by whole lines, as patience finds them: lines that come once in both hold the texts together,
/// what is between them is compared again. Takes time in proportion to the texts, however much they differ.
final class LineHunks {
    private static final int LARGEST_TABLE = 40_000;

    private final List<String> before;
    private final List<String> after;
    private final List<int[]> pairs = new ArrayList<>();

    private LineHunks(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<TextHunk> between(String before, String after) {
        LineHunks hunks = new LineHunks(lines(before), lines(after));
        hunks.match(new Block(0, hunks.before.size(), 0, hunks.after.size()));
        return hunks.hunks();
    }

    /// Lines with their ends.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }

    /// Lines of one text and lines of the other that are compared with each other.
    private record Block(int start, int end, int otherStart, int otherEnd) {
        boolean isEmpty() {
            return start == end || otherStart == otherEnd;
        }

        boolean isSmall() {
            return (long) (end - start) * (otherEnd - otherStart) <= LARGEST_TABLE;
        }
    }

    private void match(Block whole) {
        Block block = matchEnds(whole);
        if (block.isEmpty()) {
            return;
        }
        List<int[]> anchors = CommonLines.increasing(unique(block));
        if (anchors.isEmpty()) {
            if (block.isSmall()) {
                matchByTable(block);
            }
            return;
        }
        int start = block.start;
        int otherStart = block.otherStart;
        for (int[] anchor : anchors) {
            match(new Block(start, anchor[0], otherStart, anchor[1]));
            pairs.add(anchor);
            start = anchor[0] + 1;
            otherStart = anchor[1] + 1;
        }
        match(new Block(start, block.end, otherStart, block.otherEnd));
    }

    /// Pairs equal lines at both ends; what is left is between them.
    private Block matchEnds(Block block) {
        int start = block.start;
        int otherStart = block.otherStart;
        while (start < block.end
                && otherStart < block.otherEnd
                && before.get(start).equals(after.get(otherStart))) {
            pairs.add(new int[] {start++, otherStart++});
        }
        int end = block.end;
        int otherEnd = block.otherEnd;
        while (end > start
                && otherEnd > otherStart
                && before.get(end - 1).equals(after.get(otherEnd - 1))) {
            pairs.add(new int[] {--end, --otherEnd});
        }
        return new Block(start, end, otherStart, otherEnd);
    }

    /// Pairs of lines that come once in each part, in the order of the first.
    private List<int[]> unique(Block block) {
        Map<String, Integer> places = places(before, block.start, block.end);
        Map<String, Integer> otherPlaces = places(after, block.otherStart, block.otherEnd);
        List<int[]> unique = new ArrayList<>();
        for (int i = block.start; i < block.end; i++) {
            int here = places.getOrDefault(before.get(i), -1);
            int there = otherPlaces.getOrDefault(before.get(i), -1);
            if (here >= 0 && there >= 0) {
                unique.add(new int[] {here, there});
            }
        }
        return unique;
    }

    /// Where each line stands, -1 for one that comes twice.
    private static Map<String, Integer> places(List<String> lines, int start, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.merge(lines.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    private void matchByTable(Block block) {
        CommonLines.longest(
                        before.subList(block.start, block.end),
                        after.subList(block.otherStart, block.otherEnd))
                .forEach(pair ->
                        pairs.add(new int[] {block.start + pair[0], block.otherStart + pair[1]}));
    }

    /// The stretches between the pairs, as ranges of the texts.
    private List<TextHunk> hunks() {
        pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
        pairs.add(new int[] {before.size(), after.size()});
        List<TextHunk> hunks = new ArrayList<>();
        int[] line = {0, 0};
        int[] offset = {0, 0};
        for (int[] pair : pairs) {
            int end = offset[0] + length(before, line[0], pair[0]);
            int otherEnd = offset[1] + length(after, line[1], pair[1]);
            if (end > offset[0] || otherEnd > offset[1]) {
                hunks.add(
                        new TextHunk(
                                new TextRange(offset[0], end), new TextRange(offset[1], otherEnd)));
            }
            int same = pair[0] < before.size() ? before.get(pair[0]).length() : 0;
            offset = new int[] {end + same, otherEnd + same};
            line = new int[] {pair[0] + 1, pair[1] + 1};
        }
        return hunks;
    }

    private static int length(List<String> lines, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += lines.get(i).length();
        }
        return length;
    }
}
