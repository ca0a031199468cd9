package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.List;
import java.util.Map;

/// Where cards stand and how edges run, in px at 100 %.
///
/// @param cards the upper left corner of each card
/// @param edges bend points of each dependency from source to target, ends included
public record CanvasLayout(
        Map<ElementId, CanvasPoint> cards, Map<ElementId, List<CanvasPoint>> edges) {
    public CanvasLayout {
        cards = Map.copyOf(cards);
        edges = Map.copyOf(edges);
    }
}
