package dev.oamstudio.views.shell.pick;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a query leaves of a list, the best first; equals keep their order.
final class Ranking {
    // A detail tells where something is: it finds, but a title found goes first.
    private static final int DETAIL_COUNTS_LESS = 1_000;

    private Ranking() {}

    /// A pick and the letters of its title that the query found.
    record Found(Pick pick, FuzzyMatch match) {}

    static List<Found> of(List<Pick> picks, String query) {
        return picks.stream()
                .flatMap(pick -> find(pick, query).stream())
                .sorted(Comparator.comparingInt(found -> -found.match().score()))
                .toList();
    }

    private static Optional<Found> find(Pick pick, String query) {
        return FuzzyMatch.of(query, pick.title())
                .or(() ->
                        FuzzyMatch.of(query, pick.title() + " " + pick.detail())
                                .map(match -> inTitle(match, pick.title().length())))
                .map(match -> new Found(pick, match));
    }

    private static FuzzyMatch inTitle(FuzzyMatch match, int length) {
        return new FuzzyMatch(
                match.score() - DETAIL_COUNTS_LESS,
                match.positions().stream().filter(at -> at < length).toList());
    }
}
