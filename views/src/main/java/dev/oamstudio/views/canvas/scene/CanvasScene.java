package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything on the canvas at one moment. Immutable; finds things by place and by identity.
public final class CanvasScene {
    public static final CanvasScene EMPTY =
            new CanvasScene(List.of(), List.of(), List.of(), List.of());

    private final List<Card> cards;
    private final List<Hull> hulls;
    private final List<Edge> edges;
    private final List<CycleMark> cycles;
    private final Map<ElementId, Card> byId;
    private final Grid<Card> cardsByPlace = new Grid<>();
    private final Grid<Edge> edgesByPlace = new Grid<>();
    private final Box bounds;

    /// @param hulls the largest first, so that smaller ones lie above
    CanvasScene(List<Card> cards, List<Hull> hulls, List<Edge> edges, List<CycleMark> cycles) {
        this.cards = List.copyOf(cards);
        this.hulls = List.copyOf(hulls);
        this.edges = List.copyOf(edges);
        this.cycles = List.copyOf(cycles);
        this.byId =
                cards.stream()
                        .collect(
                                Collectors.toMap(
                                        Card::id, Function.identity(), (one, other) -> one));
        cards.forEach(card -> cardsByPlace.put(card.box(), card));
        edges.forEach(edge -> edgesByPlace.put(reach(edge), edge));
        this.bounds = bounds(this.cards, this.hulls, this.edges);
    }

    public List<Card> cards() {
        return cards;
    }

    public List<Hull> hulls() {
        return hulls;
    }

    public List<Edge> edges() {
        return edges;
    }

    public List<CycleMark> cycles() {
        return cycles;
    }

    /// The box around everything.
    public Box bounds() {
        return bounds;
    }

    public boolean isEmpty() {
        return cards.isEmpty();
    }

    public Optional<Card> card(ElementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Hull> hull(ElementId id) {
        return hulls.stream().filter(hull -> hull.id().equals(id)).findFirst();
    }

    /// The edge that stands for a dependency.
    public Optional<Edge> edge(ElementId dependency) {
        return edges.stream().filter(edge -> edge.stands(dependency)).findFirst();
    }

    /// The card of a component, or of the component that a trait is attached to.
    public Optional<Card> cardOf(ElementId element) {
        return card(element)
                .or(() ->
                        cards.stream()
                                .filter(card ->
                                        card.face().traits().stream()
                                                .anyMatch(trait -> trait.id().equals(element)))
                                .findFirst());
    }

    public List<Card> cardsIn(Box area) {
        return cardsByPlace.near(area);
    }

    public List<Edge> edgesIn(Box area) {
        return edgesByPlace.near(area);
    }

    /// The nearest card whose middle lies to a side of a box; what lies straight there counts as nearer.
    public Optional<Card> neighbour(Box from, Side side) {
        return cards.stream()
                .filter(card -> along(from, card.box(), side) > 1)
                .min(
                        Comparator.comparingDouble(card ->
                                along(from, card.box(), side)
                                        + 2 * across(from, card.box(), side)));
    }

    private static double along(Box from, Box to, Side side) {
        return switch (side) {
            case LEFT -> from.centreX() - to.centreX();
            case RIGHT -> to.centreX() - from.centreX();
            case TOP -> from.centreY() - to.centreY();
            case BOTTOM -> to.centreY() - from.centreY();
        };
    }

    private static double across(Box from, Box to, Side side) {
        return side.isHorizontal()
                ? Math.abs(from.centreY() - to.centreY())
                : Math.abs(from.centreX() - to.centreX());
    }

    public List<Edge> edgesOf(ElementId card) {
        return edges.stream().filter(edge -> edge.touches(card)).toList();
    }

    /// The cycle that an edge is part of.
    public Optional<CycleMark> cycleOf(Edge edge) {
        return cycles.stream().filter(cycle -> cycle.has(edge)).findFirst();
    }

    private static Box reach(Edge edge) {
        return edge.label()
                .map(label -> label.box().union(edge.route().bounds()))
                .orElse(edge.route().bounds());
    }

    private static Box bounds(List<Card> cards, List<Hull> hulls, List<Edge> edges) {
        List<Box> boxes = new java.util.ArrayList<>();
        cards.forEach(card -> boxes.add(card.box()));
        hulls.forEach(hull -> boxes.add(hull.shape().bounds()));
        edges.forEach(edge -> boxes.add(reach(edge)));
        return Box.around(boxes);
    }
}
