package dev.oamstudio.views.canvas;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.ComponentGesture;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.gesture.Gesture;
import dev.oamstudio.views.canvas.gesture.ScopeGesture;
import dev.oamstudio.views.canvas.gesture.TraitGesture;
import dev.oamstudio.views.session.CapabilityDrag;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes gestures of what is dragged here from elsewhere in the window. Escape gives it up, wherever the keyboard is.
final class DragWatch {
    private final Desk desk;
    private final CanvasInput input;
    private final CapabilityDrag drag;
    private final Consumer<ScopeGesture.Offer> offers;
    private final EventHandler<KeyEvent> escape = this::onKey;
    private boolean dragging;

    DragWatch(
            Desk desk,
            CanvasInput input,
            CapabilityDrag drag,
            Consumer<ScopeGesture.Offer> offers) {
        this.desk = desk;
        this.input = input;
        this.drag = drag;
        this.offers = offers;
    }

    /// Follows drags over a node for as long as both live.
    ///
    /// @param added told when a component was dropped, to give it a name
    void watch(Node surface, Runnable added) {
        drag.dragProperty()
                .subscribe(now ->
                        now.ifPresent(moment -> {
                            long before = desk.design().workspace().revision();
                            follow(moment, surface);
                            boolean changed = desk.design().workspace().revision() > before;
                            if (changed && moment.capability().kind() == CapabilityKind.WORKLOAD) {
                                added.run();
                            }
                        }));
    }

    private void follow(CapabilityDrag.Drag moment, Node surface) {
        if (surface.getScene() == null) {
            return;
        }
        Point2D local = surface.sceneToLocal(moment.inScene());
        CanvasPoint pointer = new CanvasPoint(local.getX(), local.getY());
        switch (moment.phase()) {
            case MOVING -> {
                begin(moment.capability(), surface);
                input.move(pointer);
            }
            case DROPPED -> {
                end(surface);
                input.finish(pointer);
            }
            case CANCELLED -> {
                end(surface);
                input.cancel();
            }
        }
    }

    private void begin(Capability capability, Node surface) {
        if (!dragging) {
            dragging = true;
            surface.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            input.begin(gesture(capability));
        }
    }

    private void end(Node surface) {
        dragging = false;
        surface.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private Gesture gesture(Capability capability) {
        return switch (capability.kind()) {
            case WORKLOAD -> new ComponentGesture(desk, capability);
            case TRAIT -> new TraitGesture(desk, capability);
            case SCOPE -> new ScopeGesture(desk, capability, offers);
        };
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            drag.cancel();
        }
    }
}
