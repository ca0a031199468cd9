package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.live.LiveScene;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.session.DesignSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What gestures work with: the session, the scene, the part that is shown, and what they show themselves.
public record Desk(
        DesignSession design,
        LiveScene live,
        Viewport viewport,
        Words words,
        ObjectProperty<Shown> shown,
        ObjectProperty<Offered> offered) {

    public Desk(DesignSession design, LiveScene live, Viewport viewport, Words words) {
        this(
                design,
                live,
                viewport,
                words,
                new SimpleObjectProperty<>(Shown.NOTHING),
                new SimpleObjectProperty<>(Offered.NOTHING));
    }

    void show(Shown now) {
        shown.set(now);
    }

    public void clear() {
        live.endPreview();
        shown.set(Shown.NOTHING);
    }

    public CanvasPoint toPlane(CanvasPoint pointer) {
        return viewport.frame().toPlane(pointer);
    }

    /// The card under a point of the picture.
    public Optional<Card> cardAt(CanvasPoint pointer) {
        CanvasPoint point = toPlane(pointer);
        List<Card> cards = live.scene().cardsIn(new Box(point.x(), point.y(), 0, 0));
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards.getLast());
    }

    /// Whether a point lies in the view.
    public boolean isInside(CanvasPoint pointer) {
        return new Box(0, 0, viewport.width(), viewport.height()).contains(pointer);
    }

    public String name(ElementId component) {
        return live.scene()
                .card(component)
                .map(card -> card.face().name())
                .orElse(component.value());
    }

    /// Does an edit; if it is refused, offers what helps instead.
    void perform(Edit edit, Supplier<List<Offer>> offers) {
        List<Offer> helpful = offers.get();
        switch (design.perform(edit)) {
            case EditOutcome.Applied ignored -> offered.set(Offered.NOTHING);
            case EditOutcome.Refused refused ->
                    offered.set(new Offered(Optional.of(refused), helpful));
        }
    }

    /// Does an edit after which other cards should stand where they stand now, even if no file says so yet.
    public void performInPlace(Message label, Edit edit) {
        design.perform(inPlace(label, edit));
    }

    /// An edit that leaves the cards where they are seen to stand.
    public Edit inPlace(Message label, Edit edit) {
        return live.hasUnsavedPositions()
                ? new Edit.Compound(label, List.of(new Edit.MoveOnCanvas(live.corners()), edit))
                : edit;
    }
}
