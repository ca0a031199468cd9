package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.graph.DependencyGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What there is to lay out.
///
/// @param cards the cards in the order of the file
/// @param links which card comes before which; each pair once, none with itself
/// @param scopes the members of each scope
record LayoutInput(
        SequencedMap<ElementId, CardSize> cards, List<Link> links, List<Set<ElementId>> scopes) {

    private static final CardSize USUAL = new CardSize(212, 124);

    /// That one card comes before another.
    record Link(ElementId first, ElementId then) {}

    static LayoutInput of(Application application, Map<ElementId, CardSize> sizes) {
        SequencedMap<ElementId, CardSize> cards = new LinkedHashMap<>();
        SequencedMap<ElementId, Set<ElementId>> scopes = new LinkedHashMap<>();
        for (ComponentInstance instance : application.instances()) {
            cards.put(instance.id(), sizes.getOrDefault(instance.id(), USUAL));
            for (ScopeMembership membership : instance.scopes()) {
                scopes.computeIfAbsent(membership.scope(), _ -> new LinkedHashSet<>())
                        .add(instance.id());
            }
        }
        List<Link> links =
                DependencyGraph.of(application).dependencies().stream()
                        .filter(dependency -> !dependency.first().equals(dependency.then()))
                        .map(dependency -> new Link(dependency.first(), dependency.then()))
                        .distinct()
                        .toList();
        return new LayoutInput(cards, links, List.copyOf(scopes.values()));
    }

    /// The parts that neither links nor scopes connect, each in the order of the file. Cards that nothing connects to
    /// anything come together, as the last part.
    List<LayoutInput> parts() {
        Clusters<ElementId> clusters = new Clusters<>(cards.sequencedKeySet());
        links.forEach(link -> clusters.join(link.first(), link.then()));
        scopes.forEach(members ->
                members.forEach(member -> clusters.join(members.iterator().next(), member)));
        List<LayoutInput> parts = new ArrayList<>();
        Set<ElementId> single = new LinkedHashSet<>();
        for (Set<ElementId> cluster : clusters.all()) {
            boolean alone =
                    cluster.size() == 1
                            && scopes.stream().noneMatch(scope -> scope.containsAll(cluster));
            if (alone) {
                single.addAll(cluster);
            } else {
                parts.add(only(cluster));
            }
        }
        if (!single.isEmpty()) {
            parts.add(only(single));
        }
        return parts;
    }

    boolean isLinked(ElementId card) {
        return links.stream()
                .anyMatch(link -> link.first().equals(card) || link.then().equals(card));
    }

    private LayoutInput only(Set<ElementId> wanted) {
        SequencedMap<ElementId, CardSize> some = new LinkedHashMap<>(cards);
        some.keySet().retainAll(wanted);
        return new LayoutInput(
                some,
                links.stream().filter(link -> wanted.contains(link.first())).toList(),
                scopes.stream().filter(wanted::containsAll).toList());
    }
}
