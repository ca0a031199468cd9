package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All that a scene shows but not where: the same plan gives scenes for any positions of its cards.
public final class ScenePlan {
    public static final ScenePlan EMPTY =
            new ScenePlan(List.of(), List.of(), List.of(), Hulls.NONE, (face, text) -> 0);

    private final List<CardFace> faces;
    private final List<EdgePlan> edges;
    private final List<List<ElementId>> cycles;
    private final Hulls hulls;
    private final TextWidths widths;

    private ScenePlan(
            List<CardFace> faces,
            List<EdgePlan> edges,
            List<List<ElementId>> cycles,
            Hulls hulls,
            TextWidths widths) {
        this.faces = List.copyOf(faces);
        this.edges = List.copyOf(edges);
        this.cycles = List.copyOf(cycles);
        this.hulls = hulls;
        this.widths = widths;
    }

    /// The plan for an application.
    public static ScenePlan of(SceneSource source, Words words, TextWidths widths) {
        FaceReader reader = new FaceReader(source.design(), words, new CardStates(source, words));
        Map<ElementId, CardFace> faces = new LinkedHashMap<>();
        for (ComponentInstance instance : source.application().instances()) {
            faces.putIfAbsent(instance.id(), reader.face(instance));
        }
        List<EdgePlan> edges = EdgePlan.all(source, reader);
        return new ScenePlan(
                List.copyOf(faces.values()),
                edges,
                rings(source, edges),
                Hulls.of(source, words),
                widths);
    }

    public List<CardFace> faces() {
        return faces;
    }

    /// The size of each card, for laying them out.
    public Map<ElementId, CardSize> sizes() {
        return faces.stream().collect(Collectors.toMap(CardFace::id, CardFace::size));
    }

    /// Pairs of cards with an edge between them.
    public List<Link> links() {
        return edges.stream().map(EdgePlan::link).toList();
    }

    /// The scene with every card at its position; cards without one are left out.
    public CanvasScene at(Map<ElementId, CanvasPoint> positions) {
        return new SceneComposer(this).at(positions);
    }

    /// The scene after some cards have moved: only their edges look for new routes.
    public CanvasScene moved(CanvasScene before, Map<ElementId, CanvasPoint> moved) {
        return new SceneComposer(this).moved(before, moved);
    }

    /// Only what has moved, for scenes that are too large to make anew at every step.
    public Moved moving(CanvasScene before, Map<ElementId, CanvasPoint> moved) {
        return new SceneComposer(this).moving(before, moved);
    }

    /// The route that one more edge would take.
    public Optional<Route> route(CanvasScene scene, Link link) {
        return new SceneComposer(this).route(scene, link);
    }

    List<EdgePlan> edges() {
        return edges;
    }

    /// Rings of edges, by the edges' identities.
    List<List<ElementId>> cycles() {
        return cycles;
    }

    Hulls hulls() {
        return hulls;
    }

    TextWidths widths() {
        return widths;
    }

    private static List<List<ElementId>> rings(SceneSource source, List<EdgePlan> edges) {
        return source.dependencies().cycles().stream()
                .map(cycle ->
                        cycle.edges().stream()
                                .flatMap(dependency ->
                                        EdgePlan.standingFor(edges, dependency.id()).stream())
                                .map(EdgePlan::id)
                                .toList())
                .filter(ring -> !ring.isEmpty())
                .toList();
    }

    /// Cards on the move with all their edges.
    public record Moved(List<Card> cards, List<Edge> edges) {
        public Moved {
            cards = List.copyOf(cards);
            edges = List.copyOf(edges);
        }
    }
}
