package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A ring of edges that wait for each other.
///
/// @param edges the edges in their order; a number stands on each but the one with the words
/// @param path the names on the ring, the first one again at the end: `a → b → a`
/// @param sign the edge with the words
public record CycleMark(List<Edge> edges, String path, Sign sign) {
    public CycleMark {
        edges = List.copyOf(edges);
    }

    /// The mark on a ring of drawn edges; its words stand on the longest one.
    static CycleMark of(List<Edge> ring, Map<ElementId, String> names) {
        Edge longest =
                ring.stream()
                        .max(Comparator.comparingDouble(edge -> edge.route().longest().length()))
                        .orElseThrow();
        String path =
                Stream.concat(ring.stream().map(Edge::first), Stream.of(ring.getFirst().first()))
                        .map(card -> names.getOrDefault(card, card.value()))
                        .collect(Collectors.joining(" → "));
        return new CycleMark(
                ring, path, new Sign(longest.id(), longest.route().longest().middle()));
    }

    public boolean has(Edge edge) {
        return edges.stream().anyMatch(each -> each.id().equals(edge.id()));
    }

    public boolean has(ElementId card) {
        return edges.stream().anyMatch(edge -> edge.touches(card));
    }

    /// Where the words stand.
    public record Sign(ElementId edge, CanvasPoint middle) {}
}
