package dev.oamstudio.views.canvas.live;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CardFace;
import dev.oamstudio.views.canvas.scene.CardMeasures;
import dev.oamstudio.views.canvas.scene.FreePlace;
import dev.oamstudio.views.canvas.scene.Link;
import dev.oamstudio.views.canvas.scene.ScenePlan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where cards stand: as the layout file says, else as they were arranged, else where there is room beside what they are
/// connected with.
final class Positions {
    private static final double BESIDE = 72;
    private static final double BELOW = 48;
    private static final int ROW_FIELDS = 3;

    private final Map<ElementId, CanvasPoint> arranged = new HashMap<>();
    private Map<ElementId, CanvasPoint> shown = Map.of();

    /// Remembers an arrangement for cards of which the layout file says nothing.
    void remember(Map<ElementId, CanvasPoint> arrangement) {
        arranged.putAll(arrangement);
    }

    /// Whether so little is known that the cards should be arranged first.
    boolean wantsArranging(ScenePlan plan, Map<ElementId, CanvasPoint> saved) {
        long unknown =
                plan.faces().stream()
                        .filter(face ->
                                !saved.containsKey(face.id()) && !arranged.containsKey(face.id()))
                        .count();
        return unknown > 1 && unknown * 2 > plan.faces().size();
    }

    /// A position for every card of a plan.
    Map<ElementId, CanvasPoint> of(ScenePlan plan, Map<ElementId, CanvasPoint> saved) {
        Map<ElementId, CanvasPoint> positions = new LinkedHashMap<>();
        Map<ElementId, Box> taken = new LinkedHashMap<>();
        for (CardFace face : plan.faces()) {
            Optional.ofNullable(saved.get(face.id()))
                    .or(() -> Optional.ofNullable(arranged.get(face.id())))
                    .ifPresent(known -> put(face, known, positions, taken));
        }
        renamed(plan, positions).forEach((face, known) -> put(face, known, positions, taken));
        for (CardFace face : plan.faces()) {
            if (!positions.containsKey(face.id())) {
                CanvasPoint free =
                        FreePlace.near(wanted(face, plan, taken), face.size(), taken.values());
                arranged.put(face.id(), free);
                put(face, free, positions, taken);
            }
        }
        shown = Map.copyOf(positions);
        return positions;
    }

    /// If one card went and one came, it is the same one under another name.
    private Map<CardFace, CanvasPoint> renamed(
            ScenePlan plan, Map<ElementId, CanvasPoint> positions) {
        List<CardFace> come =
                plan.faces().stream().filter(face -> !positions.containsKey(face.id())).toList();
        Set<ElementId> there = plan.faces().stream().map(CardFace::id).collect(Collectors.toSet());
        List<ElementId> gone = shown.keySet().stream().filter(id -> !there.contains(id)).toList();
        if (come.size() != 1 || gone.size() != 1) {
            return Map.of();
        }
        CanvasPoint place = shown.getOrDefault(gone.getFirst(), new CanvasPoint(0, 0));
        arranged.put(come.getFirst().id(), place);
        return Map.of(come.getFirst(), place);
    }

    /// Rows of cards, for where no better arrangement could be found.
    static Map<ElementId, CanvasPoint> inRows(ScenePlan plan) {
        Map<ElementId, CanvasPoint> rows = new LinkedHashMap<>();
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(plan.faces().size())));
        int index = 0;
        for (CardFace face : plan.faces()) {
            double column = index % columns;
            double x = column * (face.size().width() + BESIDE);
            double row = Math.floorDiv(index, columns);
            double y = row * (CardMeasures.height(ROW_FIELDS, true) + BELOW);
            rows.put(face.id(), new CanvasPoint(x, y));
            index++;
        }
        return rows;
    }

    private static void put(
            CardFace face,
            CanvasPoint at,
            Map<ElementId, CanvasPoint> positions,
            Map<ElementId, Box> taken) {
        CardSize size = face.size();
        positions.put(face.id(), at);
        taken.put(face.id(), new Box(at.x(), at.y(), size.width(), size.height()));
    }

    /// To the right of what it waits for, to the left of what waits for it, else below everything.
    private static CanvasPoint wanted(CardFace face, ScenePlan plan, Map<ElementId, Box> taken) {
        for (Link link : plan.links()) {
            Box before = taken.get(link.first());
            Box after = taken.get(link.then());
            if (link.then().equals(face.id()) && before != null) {
                return new CanvasPoint(before.right() + BESIDE, before.y());
            }
            if (link.first().equals(face.id()) && after != null) {
                return new CanvasPoint(after.x() - BESIDE - face.size().width(), after.y());
            }
        }
        Box all = Box.around(taken.values());
        return taken.isEmpty()
                ? new CanvasPoint(0, 0)
                : new CanvasPoint(all.x(), all.bottom() + BELOW);
    }
}
