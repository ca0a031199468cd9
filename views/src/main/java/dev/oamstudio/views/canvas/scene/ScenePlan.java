package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// All that a scene shows but not where: the same plan gives scenes for any positions of its cards.
public final class ScenePlan {
    public static final ScenePlan EMPTY =
            new ScenePlan(List.of(), List.of(), List.of(), Hulls.NONE, (type, text) -> 0);

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
        List<List<ElementId>> cycles =
                source.dependencies().cycles().stream()
                        .map(cycle ->
                                cycle.edges().stream()
                                        .map(dependency ->
                                                EdgePlan.standingFor(edges, dependency.id()))
                                        .flatMap(Optional::stream)
                                        .map(EdgePlan::id)
                                        .toList())
                        .filter(ring -> !ring.isEmpty())
                        .toList();
        return new ScenePlan(
                List.copyOf(faces.values()), edges, cycles, Hulls.of(source, words), widths);
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
        return compose(boxes(positions), Map.of());
    }

    /// The scene after some cards have moved: only their edges look for new routes.
    public CanvasScene moved(CanvasScene before, Map<ElementId, CanvasPoint> moved) {
        Map<ElementId, CanvasPoint> positions = new HashMap<>(moved);
        before.cards().forEach(card -> positions.putIfAbsent(card.id(), card.box().corner()));
        Map<ElementId, Route> kept =
                before.edges().stream()
                        .filter(edge ->
                                !moved.containsKey(edge.first()) && !moved.containsKey(edge.then()))
                        .collect(Collectors.toMap(Edge::id, Edge::route));
        return compose(boxes(positions), kept);
    }

    /// The route that one more edge would take.
    public Optional<Route> route(CanvasScene scene, Link link) {
        Map<ElementId, Box> boxes =
                scene.cards().stream().collect(Collectors.toMap(Card::id, Card::box));
        Map<ElementId, Route> kept =
                scene.edges().stream().collect(Collectors.toMap(Edge::id, Edge::route));
        List<Link> all = new ArrayList<>(links());
        all.add(link);
        return Optional.ofNullable(Router.routes(boxes, all, kept).get(link.id()));
    }

    private SequencedMap<ElementId, Box> boxes(Map<ElementId, CanvasPoint> positions) {
        SequencedMap<ElementId, Box> boxes = new LinkedHashMap<>();
        for (CardFace face : faces) {
            CanvasPoint corner = positions.get(face.id());
            if (corner != null) {
                CardSize size = face.size();
                boxes.put(face.id(), new Box(corner.x(), corner.y(), size.width(), size.height()));
            }
        }
        return boxes;
    }

    private CanvasScene compose(SequencedMap<ElementId, Box> boxes, Map<ElementId, Route> kept) {
        List<Card> cards =
                faces.stream()
                        .filter(face -> boxes.containsKey(face.id()))
                        .map(face -> card(face, boxes.getOrDefault(face.id(), Box.NOTHING)))
                        .toList();
        Map<ElementId, Route> routes = Router.routes(boxes, links(), kept);
        List<Edge> drawn =
                edges.stream()
                        .flatMap(edge ->
                                Optional.ofNullable(routes.get(edge.id()))
                                        .map(route -> edge.on(route, widths))
                                        .stream())
                        .toList();
        return new CanvasScene(cards, hulls.around(boxes), drawn, cycleMarks(drawn));
    }

    private Card card(CardFace face, Box box) {
        return new Card(face, box, ChipRow.of(face, box, widths));
    }

    private List<CycleMark> cycleMarks(List<Edge> drawn) {
        Map<ElementId, Edge> byId =
                drawn.stream().collect(Collectors.toMap(Edge::id, edge -> edge));
        Map<ElementId, String> names =
                faces.stream().collect(Collectors.toMap(CardFace::id, CardFace::name));
        List<CycleMark> marks = new ArrayList<>();
        for (List<ElementId> ring : cycles) {
            if (byId.keySet().containsAll(Set.copyOf(ring))) {
                marks.add(
                        CycleMark.of(
                                ring.stream()
                                        .flatMap(edge ->
                                                Optional.ofNullable(byId.get(edge)).stream())
                                        .toList(),
                                names));
            }
        }
        return marks;
    }
}
