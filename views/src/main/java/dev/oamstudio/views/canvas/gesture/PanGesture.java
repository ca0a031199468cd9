package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.paint.Frame;

/// Moves the plane under the view.
public final class PanGesture implements Gesture {
    private final Viewport viewport;
    private final Frame before;
    private CanvasPoint last;

    public PanGesture(Desk desk, CanvasPoint pressed) {
        this.viewport = desk.viewport();
        this.before = viewport.frame();
        this.last = pressed;
    }

    @Override
    public void moveTo(CanvasPoint pointer) {
        viewport.panBy(pointer.x() - last.x(), pointer.y() - last.y());
        last = pointer;
    }

    @Override
    public void release(CanvasPoint pointer) {
        moveTo(pointer);
    }

    @Override
    public void cancel() {
        viewport.show(before);
    }
}
