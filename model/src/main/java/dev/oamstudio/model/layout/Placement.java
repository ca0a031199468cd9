package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the cards of an input stand, and how good that is.
record Placement(LayoutInput input, SequencedMap<ElementId, CardBox> boxes) {

    /// The best of the ways to keep scopes together: the least disorder, then the shortest links.
    ///
    /// @param cards how many the whole application has
    static Placement best(LayoutInput input, int cards) {
        return Bundles.ways(input.scopes()).stream()
                .map(bundles ->
                        new Placement(
                                input, ElkLayers.run(input, Arranging.arrange(input, bundles))))
                .min(
                        Comparator.comparingLong(Placement::disorder)
                                .thenComparingDouble(Placement::length))
                .map(placement -> CellSearch.improve(placement, cards))
                .orElseThrow();
    }

    /// All that is drawn: cards and hulls.
    CardBox bounds() {
        return CardBox.around(Stream.concat(boxes.values().stream(), hulls().stream()).toList());
    }

    Placement movedBy(double dx, double dy) {
        SequencedMap<ElementId, CardBox> moved = new LinkedHashMap<>();
        boxes.forEach((id, box) -> moved.put(id, box.movedBy(dx, dy)));
        return new Placement(input, moved);
    }

    /// How many cards stand within hulls of scopes that they are not in, and how many hulls of scopes without a common
    /// member lie over each other.
    long disorder() {
        return input.scopes().stream().mapToLong(this::strangersOf).sum() + meetings();
    }

    double length() {
        return input.links().stream().mapToDouble(this::length).sum();
    }

    private long meetings() {
        List<Set<ElementId>> scopes = input.scopes();
        return IntStream.range(0, scopes.size())
                .mapToLong(one ->
                        scopes.subList(one + 1, scopes.size()).stream()
                                .filter(other -> Collections.disjoint(scopes.get(one), other))
                                .filter(other -> hull(scopes.get(one)).overlaps(hull(other)))
                                .count())
                .sum();
    }

    private List<CardBox> hulls() {
        return input.scopes().stream().map(this::hull).toList();
    }

    private CardBox hull(Set<ElementId> members) {
        return CardBox.hull(members.stream().map(this::box).toList());
    }

    private long strangersOf(Set<ElementId> members) {
        CardBox hull = hull(members);
        return boxes.entrySet().stream()
                .filter(card -> !members.contains(card.getKey()))
                .filter(card -> card.getValue().overlaps(hull))
                .count();
    }

    private double length(LayoutInput.Link link) {
        CardBox from = box(link.first());
        CardBox to = box(link.then());
        return Math.abs(to.left() - from.right()) + Math.abs(to.centerY() - from.centerY());
    }

    CardBox box(ElementId id) {
        return boxes.getOrDefault(id, new CardBox(0, 0, 0, 0));
    }
}
