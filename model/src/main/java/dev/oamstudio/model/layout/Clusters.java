package dev.oamstudio.model.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Things that belong together, directly or by others in between; everything in the order in which it was given.
final class Clusters<T> {

    private final SequencedMap<T, Set<T>> clusters = new LinkedHashMap<>();

    Clusters(Collection<T> things) {
        for (T thing : things) {
            Set<T> own = new LinkedHashSet<>();
            own.add(thing);
            clusters.put(thing, own);
        }
    }

    void join(T one, T other) {
        Set<T> a = of(one);
        Set<T> b = of(other);
        if (a.contains(other)) {
            return;
        }
        Set<T> larger = a.size() >= b.size() ? a : b;
        Set<T> smaller = a.size() >= b.size() ? b : a;
        larger.addAll(smaller);
        smaller.forEach(member -> clusters.put(member, larger));
    }

    Set<T> of(T thing) {
        return clusters.getOrDefault(thing, Set.of());
    }

    List<Set<T>> all() {
        return clusters.values().stream().distinct().map(this::ordered).toList();
    }

    private Set<T> ordered(Set<T> cluster) {
        Set<T> ordered = new LinkedHashSet<>(clusters.sequencedKeySet());
        ordered.retainAll(cluster);
        return ordered;
    }
}
