package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.Arrangement.Bundle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds sets of cards to keep together of which no two cross, so that they can be nested. Scopes that cross others are tried
/// in several ways: one of them is kept whole, of those that cross it only the rest is kept together, and all of them
/// together are kept apart from strangers.
final class Bundles {

    private static final int MOST_TRIES = 6;

    private Bundles() {}

    /// The ways to try; the only one where no scopes cross.
    static List<List<Bundle>> ways(List<Set<ElementId>> scopes) {
        if (scopes.stream()
                .noneMatch(one -> scopes.stream().anyMatch(other -> cross(one, other)))) {
            return List.of(scopes.stream().map(scope -> new Bundle(true, scope)).toList());
        }
        List<List<Bundle>> ways = new ArrayList<>();
        IntStream.range(0, Math.min(scopes.size(), MOST_TRIES))
                .forEach(first -> {
                    List<Set<ElementId>> order = new ArrayList<>(scopes);
                    Collections.rotate(order, -first);
                    ways.add(nested(order));
                });
        ways.add(List.of());
        return ways;
    }

    private static List<Bundle> nested(List<Set<ElementId>> order) {
        List<Bundle> bundles = new ArrayList<>();
        for (Set<ElementId> scope : order) {
            Set<ElementId> rest = new LinkedHashSet<>(scope);
            bundles.stream()
                    .map(Bundle::members)
                    .filter(other -> cross(scope, other))
                    .forEach(rest::removeAll);
            if (!rest.isEmpty()) {
                bundles.add(new Bundle(true, rest));
            }
        }
        bundles.addAll(unions(order));
        return bundles;
    }

    private static List<Bundle> unions(List<Set<ElementId>> scopes) {
        Clusters<Set<ElementId>> clusters = new Clusters<>(scopes);
        scopes.forEach(one ->
                scopes.stream()
                        .filter(other -> cross(one, other))
                        .forEach(other -> clusters.join(one, other)));
        return clusters.all().stream()
                .filter(cluster -> cluster.size() > 1)
                .map(cluster -> {
                    Set<ElementId> union = new LinkedHashSet<>();
                    cluster.forEach(union::addAll);
                    return new Bundle(false, union);
                })
                .toList();
    }

    private static boolean cross(Set<ElementId> one, Set<ElementId> other) {
        return !Collections.disjoint(one, other)
                && !one.containsAll(other)
                && !other.containsAll(one);
    }
}
