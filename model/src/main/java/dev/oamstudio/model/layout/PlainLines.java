package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of a fresh layout: from the right side of the first card to the left side of the next with one step between,
/// straight up or down within a column. They do not make way for cards or for each other; for that there is the canvas.
final class PlainLines {
    private PlainLines() {}

    static Map<ElementId, List<CanvasPoint>> of(
            List<Dependency> dependencies, Map<ElementId, CardBox> boxes) {
        Map<ElementId, List<CanvasPoint>> lines = new LinkedHashMap<>();
        for (Dependency dependency : dependencies) {
            CardBox first = boxes.get(dependency.first());
            CardBox then = boxes.get(dependency.then());
            if (first != null && then != null && !dependency.first().equals(dependency.then())) {
                lines.put(dependency.id(), line(first, then));
            }
        }
        return lines;
    }

    private static List<CanvasPoint> line(CardBox first, CardBox then) {
        boolean sameColumn = first.left() < then.right() && then.left() < first.right();
        return sameColumn ? vertical(first, then) : stepped(first, then);
    }

    private static List<CanvasPoint> vertical(CardBox first, CardBox then) {
        double x =
                (Math.max(first.left(), then.left()) + Math.min(first.right(), then.right())) / 2;
        boolean down = first.top() < then.top();
        return List.of(
                new CanvasPoint(x, down ? first.bottom() : first.top()),
                new CanvasPoint(x, down ? then.top() : then.bottom()));
    }

    private static List<CanvasPoint> stepped(CardBox first, CardBox then) {
        double middle = (first.right() + then.left()) / 2;
        return List.of(
                new CanvasPoint(first.right(), first.centerY()),
                new CanvasPoint(middle, first.centerY()),
                new CanvasPoint(middle, then.centerY()),
                new CanvasPoint(then.left(), then.centerY()));
    }
}
