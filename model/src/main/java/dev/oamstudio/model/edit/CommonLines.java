package dev.oamstudio.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Longest common runs, as pairs of positions.
final class CommonLines {
    private CommonLines() {}

    /// The longest choice of pairs, given in the order of their first numbers, whose second numbers increase too.
    static List<int[]> increasing(List<int[]> pairs) {
        int[] last = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int at = position(pairs, last, length, pairs.get(i)[1]);
            previous[i] = at == 0 ? -1 : last[at - 1];
            last[at] = i;
            length = Math.max(length, at + 1);
        }
        List<int[]> chosen = new ArrayList<>();
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = previous[i]) {
            chosen.add(pairs.get(i));
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /// The first run that ends with a larger number.
    private static int position(List<int[]> pairs, int[] last, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(last[middle])[1] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The longest common subsequence, by a table.
    static List<int[]> longest(List<String> lines, List<String> others) {
        int[][] table = table(lines, others);
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < lines.size() && j < others.size()) {
            if (lines.get(i).equals(others.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (table[i + 1][j] >= table[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /// Lengths of the common subsequences from each pair of positions on.
    private static int[][] table(List<String> lines, List<String> others) {
        int[][] table = new int[lines.size() + 1][others.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                table[i][j] =
                        lines.get(i).equals(others.get(j))
                                ? table[i + 1][j + 1] + 1
                                : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }
}
