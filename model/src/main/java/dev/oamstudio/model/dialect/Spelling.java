package dev.oamstudio.model.dialect;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The key that a misspelt one stands for.
final class Spelling {

    private Spelling() {}

    /// The known key that is one sign away from the written one, or two for long ones; signs may be swapped.
    static Optional<String> nearest(String written, Collection<String> known) {
        int limit = written.length() < 3 ? 0 : written.length() < 8 ? 1 : 2;
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= limit)
                .filter(name -> distance(written, name) <= limit)
                .min(
                        Comparator.comparingInt((String name) -> distance(written, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        int swap = swapped ? cost[i - 2][j - 2] + 1 : best;
        return Math.min(cost[i - 1][j - 1] + change, Math.min(best, swap));
    }
}
