package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes scenes of a plan and positions.
final class SceneComposer {
    private final ScenePlan plan;

    SceneComposer(ScenePlan plan) {
        this.plan = plan;
    }

    CanvasScene at(Map<ElementId, CanvasPoint> positions) {
        return compose(boxes(positions), CanvasScene.EMPTY, Set.of());
    }

    CanvasScene moved(CanvasScene before, Map<ElementId, CanvasPoint> moved) {
        Map<ElementId, CanvasPoint> positions = new HashMap<>(moved);
        before.cards().forEach(card -> positions.putIfAbsent(card.id(), card.box().corner()));
        return compose(boxes(positions), before, moved.keySet());
    }

    ScenePlan.Moved moving(CanvasScene before, Map<ElementId, CanvasPoint> moved) {
        Map<ElementId, Box> boxes = new HashMap<>();
        before.cards().forEach(card -> boxes.put(card.id(), card.box()));
        List<Card> cards = new ArrayList<>();
        moved.forEach((id, corner) ->
                before.card(id)
                        .map(card -> placed(card.face(), card.box().at(corner)))
                        .ifPresent(cards::add));
        cards.forEach(card -> boxes.put(card.id(), card.box()));
        Map<ElementId, Edge> kept = kept(before, moved.keySet());
        Map<ElementId, Route> routes = Router.routes(boxes, plan.links(), routes(kept.values()));
        List<Edge> edges = new ArrayList<>();
        for (EdgePlan edge : plan.edges()) {
            if (!kept.containsKey(edge.id())) {
                Optional.ofNullable(routes.get(edge.id()))
                        .ifPresent(route -> edges.add(edge.on(route, plan.widths())));
            }
        }
        return new ScenePlan.Moved(cards, edges);
    }

    Optional<Route> route(CanvasScene scene, Link link) {
        Map<ElementId, Box> boxes =
                scene.cards().stream().collect(Collectors.toMap(Card::id, Card::box));
        List<Link> all = new ArrayList<>(plan.links());
        all.add(link);
        return Optional.ofNullable(Router.routes(boxes, all, routes(scene.edges())).get(link.id()));
    }

    private SequencedMap<ElementId, Box> boxes(Map<ElementId, CanvasPoint> positions) {
        SequencedMap<ElementId, Box> boxes = new LinkedHashMap<>();
        for (CardFace face : plan.faces()) {
            CanvasPoint corner = positions.get(face.id());
            if (corner != null) {
                CardSize size = face.size();
                boxes.put(face.id(), new Box(corner.x(), corner.y(), size.width(), size.height()));
            }
        }
        return boxes;
    }

    /// @param before a scene of this plan; what it has is used again
    /// @param moved the cards that stand elsewhere since
    private CanvasScene compose(
            SequencedMap<ElementId, Box> boxes, CanvasScene before, Set<ElementId> moved) {
        List<Card> cards = new ArrayList<>();
        for (CardFace face : plan.faces()) {
            Optional.ofNullable(boxes.get(face.id()))
                    .ifPresent(box -> cards.add(card(face, box, before)));
        }
        Map<ElementId, Edge> kept = kept(before, moved);
        Map<ElementId, Route> routes = Router.routes(boxes, plan.links(), routes(kept.values()));
        List<Edge> drawn = new ArrayList<>();
        for (EdgePlan edge : plan.edges()) {
            Optional.ofNullable(kept.get(edge.id()))
                    .or(() ->
                            Optional.ofNullable(routes.get(edge.id()))
                                    .map(route -> edge.on(route, plan.widths())))
                    .ifPresent(drawn::add);
        }
        return new CanvasScene(cards, plan.hulls().around(boxes), drawn, cycleMarks(drawn));
    }

    private static Map<ElementId, Edge> kept(CanvasScene before, Set<ElementId> moved) {
        return before.edges().stream()
                .filter(edge -> !moved.contains(edge.first()) && !moved.contains(edge.then()))
                .collect(Collectors.toMap(Edge::id, Function.identity()));
    }

    private static Map<ElementId, Route> routes(Collection<Edge> edges) {
        return edges.stream().collect(Collectors.toMap(Edge::id, Edge::route));
    }

    private Card card(CardFace face, Box box, CanvasScene before) {
        return before.card(face.id())
                .filter(card -> card.box().equals(box) && card.face().equals(face))
                .orElseGet(() -> placed(face, box));
    }

    private Card placed(CardFace face, Box box) {
        return new Card(face, box, ChipRow.of(face, box, plan.widths()));
    }

    private List<CycleMark> cycleMarks(List<Edge> drawn) {
        if (plan.cycles().isEmpty()) {
            return List.of();
        }
        Map<ElementId, Edge> byId =
                drawn.stream().collect(Collectors.toMap(Edge::id, Function.identity()));
        Map<ElementId, String> names =
                plan.faces().stream().collect(Collectors.toMap(CardFace::id, CardFace::name));
        return plan.cycles().stream()
                .map(ring ->
                        ring.stream()
                                .flatMap(edge -> Optional.ofNullable(byId.get(edge)).stream())
                                .toList())
                .filter(ring -> !ring.isEmpty())
                .map(ring -> CycleMark.of(ring, names))
                .toList();
    }
}
