package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Sketch;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Selects the cards in a rectangle; without one, nothing.
public final class LassoGesture implements Gesture {
    private static final double LEAST = 4;

    private final Desk desk;
    private final CanvasPoint start;
    private final List<ElementId> before;
    private final boolean adds;

    /// @param adds whether what is selected already stays so
    public LassoGesture(Desk desk, CanvasPoint pressed, boolean adds) {
        this.desk = desk;
        this.start = desk.toPlane(pressed);
        this.before = desk.design().selectionProperty().get();
        this.adds = adds;
    }

    @Override
    public void moveTo(CanvasPoint pointer) {
        desk.show(Shown.of(Sketch.ofLasso(area(pointer))));
        desk.design().select(inside(pointer));
    }

    @Override
    public void release(CanvasPoint pointer) {
        desk.design().select(inside(pointer));
        desk.clear();
    }

    @Override
    public void cancel() {
        desk.design().select(before);
        desk.clear();
    }

    private List<ElementId> inside(CanvasPoint pointer) {
        Set<ElementId> selected = new LinkedHashSet<>(adds ? before : List.of());
        Box area = area(pointer);
        if (Math.max(area.width(), area.height()) * desk.viewport().frame().zoom() >= LEAST) {
            desk.live().scene().cardsIn(area).stream().map(Card::id).forEach(selected::add);
        }
        return new ArrayList<>(selected);
    }

    private Box area(CanvasPoint pointer) {
        return Box.between(start, desk.toPlane(pointer));
    }
}
