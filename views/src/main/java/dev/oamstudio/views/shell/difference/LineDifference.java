package dev.oamstudio.views.shell.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two texts line by line: what both have, and what only one has, in an order in which either can be read.
public record LineDifference(List<Line> lines) {
    // Above that many pairs the middle is shown as replaced as a whole instead of being searched.
    private static final long MOST_PAIRS = 4_000_000;

    public LineDifference {
        lines = List.copyOf(lines);
    }

    /// Who has a line.
    public enum Side {
        BOTH,
        MINE,
        THEIRS
    }

    /// @param number of the line in its text, from 1; in mine, if both have it
    public record Line(Side side, int number, String text) {}

    public static LineDifference between(String mine, String theirs) {
        return new Comparison(split(mine), split(theirs)).compare();
    }

    /// How many lines only one text has.
    public long changes() {
        return lines.stream().filter(line -> line.side() != Side.BOTH).count();
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\R", -1));
    }

    /// The longest common subsequence of what lies between a common head and a common tail.
    private record Comparison(List<String> mine, List<String> theirs) {

        LineDifference compare() {
            int most = Math.min(mine.size(), theirs.size());
            int head = 0;
            while (head < most && mine.get(head).equals(theirs.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && endsAlike(tail)) {
                tail++;
            }
            List<Line> lines = new ArrayList<>();
            shared(lines, 0, head);
            middle(lines, head, tail);
            shared(lines, mine.size() - tail, mine.size());
            return new LineDifference(lines);
        }

        private boolean endsAlike(int tail) {
            return mine.get(mine.size() - 1 - tail).equals(theirs.get(theirs.size() - 1 - tail));
        }

        private void shared(List<Line> lines, int from, int to) {
            for (int i = from; i < to; i++) {
                lines.add(new Line(Side.BOTH, i + 1, mine.get(i)));
            }
        }

        private void middle(List<Line> lines, int head, int tail) {
            int rows = mine.size() - head - tail;
            int columns = theirs.size() - head - tail;
            boolean tooMany = (long) rows * columns > MOST_PAIRS;
            int[][] common = tooMany ? new int[0][0] : table(head, rows, columns);
            int i = 0;
            int j = 0;
            while (i < rows || j < columns) {
                boolean bothLeft = i < rows && j < columns && !tooMany;
                if (bothLeft && mine.get(head + i).equals(theirs.get(head + j))) {
                    lines.add(new Line(Side.BOTH, head + i + 1, mine.get(head + i)));
                    i++;
                    j++;
                } else if (j >= columns
                        || (i < rows && (tooMany || common[i + 1][j] >= common[i][j + 1]))) {
                    lines.add(new Line(Side.MINE, head + i + 1, mine.get(head + i)));
                    i++;
                } else {
                    lines.add(new Line(Side.THEIRS, head + j + 1, theirs.get(head + j)));
                    j++;
                }
            }
        }

        private int[][] table(int head, int rows, int columns) {
            int[][] common = new int[rows + 1][columns + 1];
            for (int i = rows - 1; i >= 0; i--) {
                for (int j = columns - 1; j >= 0; j--) {
                    common[i][j] =
                            mine.get(head + i).equals(theirs.get(head + j))
                                    ? common[i + 1][j + 1] + 1
                                    : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }
    }
}
