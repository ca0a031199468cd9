package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.CardLook.Shade;
import dev.oamstudio.views.canvas.paint.Sketch;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Link;
import dev.oamstudio.views.canvas.scene.Route;
import dev.oamstudio.views.canvas.scene.Side;
import dev.oamstudio.views.canvas.scene.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Draws a dependency from a card. An edge that would close a ring says so, with the ring, before it is released.
public final class ConnectGesture implements Gesture {
    private static final ElementId DRAWN = new ElementId("drawn");

    private final Desk desk;
    private final Card origin;
    private final Side side;
    private final Optional<DependencyGraph> graph;

    /// @param side from the right side "then …", from the left "after …"
    public ConnectGesture(Desk desk, Card origin, Side side) {
        this.desk = desk;
        this.origin = origin;
        this.side = side;
        this.graph = desk.live().graph();
        Shade target = new Shade.Target(Optional.empty());
        String key = side == Side.LEFT ? "canvas.connect.after" : "canvas.connect.then";
        desk.show(
                new Shown(
                        Map.of(origin.id(), target),
                        true,
                        Set.of(),
                        Sketch.NOTHING,
                        Optional.of(said(desk.words().text(key, origin.face().name()))),
                        Optional.empty()));
    }

    public Card origin() {
        return origin;
    }

    @Override
    public void moveTo(CanvasPoint pointer) {
        desk.show(
                target(pointer)
                        .map(target -> towards(target, pointer))
                        .orElseGet(() -> towards(pointer)));
    }

    @Override
    public void release(CanvasPoint pointer) {
        Optional<Card> target = target(pointer);
        desk.clear();
        target.ifPresent(card -> connect(first(card), then(card)));
    }

    private void connect(ElementId first, ElementId then) {
        List<ElementId> ring =
                graph.flatMap(known -> known.pathClosedBy(first, then)).orElse(List.of());
        desk.perform(
                new Edit.Connect(first, then),
                () -> ring.isEmpty() ? List.of() : new ConnectOffers(desk).of(first, then, ring));
    }

    @Override
    public void cancel() {
        desk.clear();
    }

    private Optional<Card> target(CanvasPoint pointer) {
        return desk.cardAt(pointer).filter(card -> !card.id().equals(origin.id()));
    }

    private ElementId first(Card target) {
        return side == Side.LEFT ? target.id() : origin.id();
    }

    private ElementId then(Card target) {
        return side == Side.LEFT ? origin.id() : target.id();
    }

    private Shown towards(CanvasPoint pointer) {
        Route loose = Route.loose(origin.box(), side, desk.toPlane(pointer));
        Route route = side == Side.LEFT ? loose.reversed() : loose;
        Shown before = desk.shown().get();
        return new Shown(
                Map.of(origin.id(), new Shade.Target(Optional.empty())),
                true,
                Set.of(),
                Sketch.ofLine(new Sketch.Line(route, List.of())),
                before.said().filter(said -> !said.refusal()).or(() -> Optional.of(hint())),
                Optional.empty());
    }

    private Said hint() {
        String key = side == Side.LEFT ? "canvas.connect.after" : "canvas.connect.then";
        return said(desk.words().text(key, origin.face().name()));
    }

    private Shown towards(Card target, CanvasPoint pointer) {
        ElementId first = first(target);
        ElementId then = then(target);
        Route route =
                desk.live()
                        .plan()
                        .route(desk.live().scene(), new Link(DRAWN, first, then))
                        .orElseGet(() -> Route.loose(origin.box(), side, desk.toPlane(pointer)));
        Optional<List<ElementId>> ring = graph.flatMap(known -> known.pathClosedBy(first, then));
        if (ring.isPresent()) {
            return closing(ring.get(), target, route, pointer);
        }
        boolean twice =
                desk.live().scene().edges().stream()
                        .anyMatch(edge ->
                                edge.kind() == Edge.Kind.ORDER
                                        && edge.first().equals(first)
                                        && edge.then().equals(then));
        String key = twice ? "canvas.connect.twice" : "canvas.connect.result";
        String sentence = desk.words().text(key, desk.name(first), desk.name(then));
        Shade shade = new Shade.Target(Optional.empty());
        return new Shown(
                Map.of(origin.id(), shade, target.id(), shade),
                true,
                Set.of(),
                Sketch.ofLine(new Sketch.Line(route, List.of())),
                Optional.of(twice ? Said.refusing(sentence) : said(sentence)),
                Optional.empty());
    }

    private Shown closing(List<ElementId> ring, Card target, Route route, CanvasPoint pointer) {
        Map<ElementId, Shade> shades = new HashMap<>();
        ring.forEach(card -> shades.put(card, new Shade.InCycle(card.equals(target.id()))));
        List<String> names = new ArrayList<>(ring.stream().map(desk::name).toList());
        names.add(names.getFirst());
        String path = String.join(" → ", names.stream().map(name -> "*" + name + "*").toList());
        return new Shown(
                shades,
                true,
                Set.of(),
                Sketch.ofLine(new Sketch.Line(route, edges(ring))),
                Optional.of(Said.refusing(desk.words().text("canvas.connect.cycle", path))),
                Optional.of(Ghost.refusing(desk.words().text("canvas.connect.closes"), pointer)));
    }

    /// The edges along a path of cards.
    private List<ElementId> edges(List<ElementId> path) {
        List<ElementId> edges = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            ElementId first = path.get(i - 1);
            ElementId then = path.get(i);
            desk.live().scene().edges().stream()
                    .filter(edge -> edge.first().equals(first) && edge.then().equals(then))
                    .findFirst()
                    .ifPresent(edge -> edges.add(edge.id()));
        }
        return edges;
    }

    private static Said said(String sentence) {
        return Said.of(Signs.named("dependency"), sentence);
    }
}
