package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Sketch;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.ScenePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Moves cards. The card that was pressed snaps to the grid or to the lines of others; the rest keep their distance to it.
public final class MoveGesture implements Gesture {
    private static final double LEAST = 4;

    /// With more cards in view only those that move are drawn anew.
    private static final int MANY_CARDS = 60;

    private static final int LARGE_SCENE = 1_500;

    private final Desk desk;
    private final CanvasPoint pressed;
    private final Card leader;
    private final CanvasScene before;
    private final Set<ElementId> moving;
    private final Snapping snapping;
    private boolean moved;

    /// @param moving the cards to move, the one that was pressed among them
    public MoveGesture(Desk desk, Card leader, Set<ElementId> moving, CanvasPoint pressed) {
        this.desk = desk;
        this.pressed = pressed;
        this.leader = leader;
        this.before = desk.live().settled();
        this.moving = Set.copyOf(moving);
        this.snapping =
                new Snapping(
                        before.cardsIn(desk.viewport().shown()).stream()
                                .filter(card -> !moving.contains(card.id()))
                                .map(Card::box)
                                .toList(),
                        desk.viewport().frame().zoom());
    }

    @Override
    public void moveTo(CanvasPoint pointer) {
        double distance = Math.hypot(pointer.x() - pressed.x(), pointer.y() - pressed.y());
        if (!moved && distance < LEAST) {
            return;
        }
        moved = true;
        Snapping.Snapped snapped = snapped(pointer);
        if (isLarge()) {
            ScenePlan.Moved now = desk.live().plan().moving(before, positions(snapped));
            show(Sketch.ofMove(now.cards(), now.edges(), snapped.guides()), moving);
        } else {
            desk.live().preview(desk.live().plan().moved(before, positions(snapped)));
            show(Sketch.ofMove(List.of(), List.of(), snapped.guides()), Set.of());
        }
    }

    private boolean isLarge() {
        return before.cards().size() > LARGE_SCENE
                || before.cardsIn(desk.viewport().shown()).size() > MANY_CARDS;
    }

    @Override
    public void release(CanvasPoint pointer) {
        if (moved) {
            Map<ElementId, CanvasPoint> positions =
                    new HashMap<>(
                            desk.live().hasUnsavedPositions() ? desk.live().corners() : Map.of());
            positions.putAll(positions(snapped(pointer)));
            desk.clear();
            desk.design().perform(new Edit.MoveOnCanvas(positions));
        }
    }

    /// Whether the pointer has gone far enough to mean a move.
    public boolean hasMoved() {
        return moved;
    }

    @Override
    public void cancel() {
        desk.clear();
    }

    private void show(Sketch sketch, Set<ElementId> hidden) {
        desk.show(
                new Shown(
                        Map.of(),
                        false,
                        hidden,
                        sketch,
                        java.util.Optional.empty(),
                        java.util.Optional.empty()));
    }

    private Snapping.Snapped snapped(CanvasPoint pointer) {
        CanvasPoint from = desk.toPlane(pressed);
        CanvasPoint to = desk.toPlane(pointer);
        return snapping.snap(leader.box().movedBy(to.x() - from.x(), to.y() - from.y()));
    }

    private Map<ElementId, CanvasPoint> positions(Snapping.Snapped snapped) {
        double dx = snapped.corner().x() - leader.box().x();
        double dy = snapped.corner().y() - leader.box().y();
        Map<ElementId, CanvasPoint> positions = new HashMap<>();
        for (ElementId id : moving) {
            before.card(id)
                    .map(Card::box)
                    .ifPresent(
                            box -> positions.put(id, new CanvasPoint(box.x() + dx, box.y() + dy)));
        }
        return positions;
    }
}
