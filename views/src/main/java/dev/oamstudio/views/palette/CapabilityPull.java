package dev.oamstudio.views.palette;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.views.session.CapabilityDrag;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// A press on a capability that becomes a drag once the pointer has moved far enough. It follows the pointer through the whole
/// window, whatever lies under it and even if the row that was pressed is gone meanwhile.
final class CapabilityPull {
    private static final double DRAG_STARTS = 4;

    private final CapabilityDrag drag;
    private final Capability capability;
    private final Point2D pressed;
    private final EventHandler<MouseEvent> moves = this::move;
    private boolean begun;

    CapabilityPull(CapabilityDrag drag, Capability capability, Point2D pressed) {
        this.drag = drag;
        this.capability = capability;
        this.pressed = pressed;
    }

    /// Follows the pointer until the button is released.
    void follow(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, moves);
        scene.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moves);
                        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                        release(event);
                    }
                });
    }

    private void move(MouseEvent event) {
        if (!begun && pressed.distance(at(event)) > DRAG_STARTS) {
            begun = true;
            drag.begin(capability, at(event));
        }
        if (begun) {
            event.consume();
            if (drag.isActive()) {
                drag.moveTo(at(event));
            }
        }
    }

    private void release(MouseEvent event) {
        if (begun && drag.isActive()) {
            drag.drop(at(event));
        }
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
