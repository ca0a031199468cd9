package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Lays an application out in layers, first things left, members of a scope together (Eclipse ELK's layered algorithm); a
/// small one is then made denser, so that it fits a window. The same application gives the same layout. Recursion is
/// deep for large applications: call it on a thread with a large stack.
public final class AutoLayout {

    private static final double GRID = 4;

    private AutoLayout() {}

    /// The origin is the upper left corner of all cards and of the hulls around them.
    ///
    /// @param sizes the size of each instance's card
    public static CanvasLayout layered(Application application, Map<ElementId, CardSize> sizes) {
        SequencedMap<ElementId, CardBox> boxes = place(LayoutInput.of(application, sizes));
        Map<ElementId, CanvasPoint> corners = new LinkedHashMap<>();
        boxes.forEach((id, box) -> corners.put(id, box.corner()));
        List<Dependency> dependencies = DependencyGraph.of(application).dependencies();
        return new CanvasLayout(corners, PlainLines.of(dependencies, boxes));
    }

    static SequencedMap<ElementId, CardBox> place(LayoutInput input) {
        List<Placement> parts =
                input.parts().stream()
                        .map(part -> Placement.best(part, input.cards().size()))
                        .toList();
        SequencedMap<ElementId, CardBox> boxes = new LinkedHashMap<>();
        Shelves.pack(parts)
                .forEach(part -> part.boxes().forEach((id, box) -> boxes.put(id, onGrid(box))));
        return boxes;
    }

    private static CardBox onGrid(CardBox box) {
        double left = Math.round(box.left() / GRID) * GRID;
        double top = Math.round(box.top() / GRID) * GRID;
        return new CardBox(left, top, box.width(), box.height());
    }
}
