package dev.oamstudio.model.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The known name that a misspelt one most likely means: the fewest letters added, dropped, changed or swapped.
final class NearestName {
    private static final int SHORT = 3;

    private NearestName() {}

    /// @return nothing where more than a third of the letters, or two, would have to change; of short names one
    static Optional<String> to(String name, Stream<String> known) {
        int limit = limit(name.length());
        return known.filter(other -> !other.equals(name) && !other.isEmpty())
                .filter(other -> Math.abs(other.length() - name.length()) <= limit)
                .distinct()
                .filter(other -> distance(name, other) <= limit)
                .min(
                        Comparator.comparingInt((String other) -> distance(name, other))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int limit(int letters) {
        return letters <= SHORT ? letters / 2 : Math.max(2, letters / 3);
    }

    /// The known names that unknown ones most likely mean. That nobody uses them is not worth a word of its own.
    static Set<String> meant(Collection<String> used, Collection<String> known) {
        Set<String> names = Set.copyOf(known);
        return used.stream()
                .filter(name -> !names.contains(name))
                .flatMap(name -> to(name, known.stream()).stream())
                .collect(Collectors.toSet());
    }

    /// Optimal string alignment distance.
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
