package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import java.util.Map;
import java.util.Set;

/// What is to be drawn: a scene and how its parts look at the moment.
///
/// @param looks of cards that do not look plain
/// @param selected edges and hulls
/// @param hidden cards that are drawn elsewhere at the moment, with their edges
/// @param edgesDimmed whether all edges step back behind a gesture
/// @param turning whether something else draws the turning part of marks
public record Picture(
        CanvasScene scene,
        Map<ElementId, CardLook> looks,
        Set<ElementId> selected,
        Set<ElementId> hidden,
        boolean edgesDimmed,
        boolean turning) {
    public Picture {
        looks = Map.copyOf(looks);
        selected = Set.copyOf(selected);
        hidden = Set.copyOf(hidden);
    }

    /// A scene with nothing selected.
    public static Picture of(CanvasScene scene) {
        return new Picture(scene, Map.of(), Set.of(), Set.of(), false, false);
    }

    CardLook look(ElementId card) {
        return looks.getOrDefault(card, CardLook.PLAIN);
    }
}
