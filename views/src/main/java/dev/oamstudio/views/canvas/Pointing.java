package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CycleMark;
import dev.oamstudio.views.canvas.scene.CycleSigns;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Hit;
import dev.oamstudio.views.canvas.scene.HitTest;
import dev.oamstudio.views.canvas.scene.Hull;
import dev.oamstudio.views.canvas.scene.Side;
import dev.oamstudio.views.canvas.scene.TextWidths;
import java.util.Optional;

/// What is under the pointer while nothing is pressed.
final class Pointing {
    private static final double REACH = 5;

    private final Desk desk;
    private final TextWidths widths;
    private final Runnable changed;
    private Optional<Card> hovered = Optional.empty();
    private Optional<CanvasPoint> pointer = Optional.empty();

    /// @param changed told when another card is under the pointer
    Pointing(Desk desk, TextWidths widths, Runnable changed) {
        this.desk = desk;
        this.widths = widths;
        this.changed = changed;
    }

    Hit at(CanvasPoint point) {
        Frame frame = desk.viewport().frame();
        return new HitTest(signs(), REACH / frame.zoom()).at(frame.toPlane(point));
    }

    /// Where the words of rings stand now.
    CycleSigns signs() {
        return new CycleSigns(
                desk.live().scene(),
                desk.viewport().frame().zoom(),
                widths,
                desk.words().text("canvas.cycle"));
    }

    /// The handle of a card at a point, where handles are shown.
    Optional<Side> handle(Card card, CanvasPoint point) {
        return hasHandles() ? Handles.hit(card, desk.viewport().frame(), point) : Optional.empty();
    }

    boolean hasHandles() {
        Detail detail = desk.viewport().frame().detail();
        return detail == Detail.FULL || detail == Detail.COMPACT;
    }

    void moveTo(CanvasPoint point) {
        pointer = Optional.of(point);
        hovered = desk.cardAt(point);
        changed.run();
    }

    void press() {
        hovered = Optional.empty();
        changed.run();
    }

    void leave() {
        pointer = Optional.empty();
        hovered = Optional.empty();
        changed.run();
    }

    /// The card under the pointer, as the scene has it now.
    Optional<Card> hovered() {
        return hovered.flatMap(card -> desk.live().scene().card(card.id()));
    }

    Optional<CanvasPoint> pointer() {
        return pointer;
    }

    static Optional<ElementId> element(Hit hit) {
        return switch (hit) {
            case Hit.OnCard(Card card) -> Optional.of(card.id());
            case Hit.OnTrait(Card ignored, ElementId trait) -> Optional.of(trait);
            case Hit.OnEdge(Edge edge) -> Optional.of(edge.id());
            case Hit.OnCycle(CycleMark cycle) -> Optional.of(cycle.edges().getFirst().id());
            case Hit.OnHull(Hull hull) -> Optional.of(hull.id());
            case Hit.OnNothing() -> Optional.empty();
        };
    }
}
