package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.ConnectGesture;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.gesture.Gesture;
import dev.oamstudio.views.canvas.gesture.LassoGesture;
import dev.oamstudio.views.canvas.gesture.MoveGesture;
import dev.oamstudio.views.canvas.gesture.PanGesture;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Hit;
import dev.oamstudio.views.canvas.scene.Hull;
import dev.oamstudio.views.canvas.scene.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/// Turns what the pointer does on the surface into gestures.
final class CanvasInput {
    private static final double WHEEL_ZOOM = 0.0022;

    private final Desk desk;
    private final Selection selection;
    private final Commands commands;
    private final Pointing pointing;
    private Optional<Gesture> gesture = Optional.empty();
    private boolean sticky;
    private boolean panning;

    CanvasInput(Desk desk, Acting acting, Pointing pointing) {
        this.desk = desk;
        this.selection = acting.selection();
        this.commands = acting.commands();
        this.pointing = pointing;
    }

    void listenTo(Region surface) {
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(event -> move(point(event)));
        surface.setOnMouseMoved(event -> {
            if (sticky) {
                move(point(event));
            } else {
                pointing.moveTo(point(event));
            }
        });
        surface.setOnMouseExited(event -> pointing.leave());
        surface.setOnMouseReleased(this::release);
        surface.setOnScroll(this::scroll);
        surface.setOnZoom((ZoomEvent event) ->
                desk.viewport()
                        .zoomAt(
                                new CanvasPoint(event.getX(), event.getY()),
                                desk.viewport().frame().zoom() * event.getZoomFactor()));
    }

    /// The gesture under way.
    Optional<Gesture> gesture() {
        return gesture;
    }

    /// While the space bar is down a press pans.
    void setPanning(boolean spaceDown) {
        panning = spaceDown;
    }

    /// Begins a gesture that follows the pointer without a button; the next click or Enter ends it.
    void begin(Gesture next) {
        cancel();
        gesture = Optional.of(next);
        sticky = true;
    }

    /// Moves the gesture under way as the pointer would.
    void move(CanvasPoint pointer) {
        gesture.ifPresent(now -> now.moveTo(pointer));
    }

    /// Ends the gesture under way with its consequence.
    void finish(CanvasPoint pointer) {
        Optional<Gesture> ended = gesture;
        gesture = Optional.empty();
        sticky = false;
        ended.ifPresent(now -> now.release(pointer));
        pointing.moveTo(pointer);
    }

    /// @return whether there was a gesture to give up
    boolean cancel() {
        Optional<Gesture> ended = gesture;
        gesture = Optional.empty();
        sticky = false;
        ended.ifPresent(Gesture::cancel);
        return ended.isPresent();
    }

    private void press(MouseEvent event) {
        CanvasPoint pointer = point(event);
        pointing.press();
        if (sticky) {
            event.consume();
            return;
        }
        cancel();
        boolean pans =
                event.getButton() == MouseButton.MIDDLE
                        || (panning && event.getButton() == MouseButton.PRIMARY);
        if (pans) {
            gesture = Optional.of(new PanGesture(desk, pointer));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            gesture = press(event, pointer);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            select(pointing.at(pointer), false);
        }
    }

    private Optional<Gesture> press(MouseEvent event, CanvasPoint pointer) {
        Optional<Side> handle = selection.single().flatMap(card -> pointing.handle(card, pointer));
        if (handle.isPresent()) {
            return selection.single().map(card -> new ConnectGesture(desk, card, handle.get()));
        }
        boolean adds = event.isShiftDown() || event.isShortcutDown();
        Hit hit = pointing.at(pointer);
        select(hit, adds);
        if (event.getClickCount() == 2) {
            commands.openYaml();
        }
        return switch (hit) {
            case Hit.OnCard(Card card) -> moving(card, pointer);
            case Hit.OnTrait(Card card, ElementId ignored) -> moving(card, pointer);
            case Hit.OnHull(Hull hull) -> moving(hull, pointer);
            case Hit.OnEdge ignored -> Optional.empty();
            case Hit.OnCycle ignored -> Optional.empty();
            case Hit.OnNothing ignored -> Optional.of(new LassoGesture(desk, pointer, adds));
        };
    }

    private Optional<Gesture> moving(Card card, CanvasPoint pointer) {
        Set<ElementId> moving = new LinkedHashSet<>(List.of(card.id()));
        if (selection.has(card.id())) {
            selection.cards().forEach(other -> moving.add(other.id()));
        }
        return Optional.of(new MoveGesture(desk, card, moving, pointer));
    }

    /// A hull moves with its members.
    private Optional<Gesture> moving(Hull hull, CanvasPoint pointer) {
        return hull.members().stream()
                .flatMap(member -> desk.live().scene().card(member).stream())
                .findFirst()
                .map(leader -> new MoveGesture(desk, leader, Set.copyOf(hull.members()), pointer));
    }

    private void select(Hit hit, boolean adds) {
        Optional<ElementId> element = Pointing.element(hit);
        if (element.isEmpty()) {
            return;
        }
        if (adds) {
            selection.toggle(element.get());
        } else if (!selection.has(element.get())) {
            selection.only(element.get());
        }
        if (hit instanceof Hit.OnCycle(var cycle)) {
            desk.design().select(cycle.edges().stream().map(edge -> edge.id()).toList());
        }
    }

    private void release(MouseEvent event) {
        boolean clicked =
                gesture.filter(now -> now instanceof MoveGesture move && !move.hasMoved())
                        .isPresent();
        CanvasPoint pointer = point(event);
        if (gesture.isPresent()) {
            finish(pointer);
        }
        boolean plain =
                !event.isShiftDown()
                        && !event.isShortcutDown()
                        && event.getButton() == MouseButton.PRIMARY;
        if (clicked && plain) {
            Pointing.element(pointing.at(pointer)).ifPresent(selection::only);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double factor = Math.exp(event.getDeltaY() * WHEEL_ZOOM);
            desk.viewport()
                    .zoomAt(
                            new CanvasPoint(event.getX(), event.getY()),
                            desk.viewport().frame().zoom() * factor);
        } else {
            desk.viewport().panBy(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private static CanvasPoint point(MouseEvent event) {
        return new CanvasPoint(event.getX(), event.getY());
    }
}
