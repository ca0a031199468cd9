package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import dev.oamstudio.views.canvas.gesture.ComponentGesture;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CardMeasures;
import dev.oamstudio.views.canvas.scene.FreePlace;
import java.util.List;

/// Adds a component that starts after another one, beside it and connected, as one step.
final class Appending {
    private static final double AHEAD = 128;
    private static final int FIELDS = 2;

    private final Desk desk;

    Appending(Desk desk) {
        this.desk = desk;
    }

    void append(Card first, Capability workload) {
        Edit add =
                new Edit.AddComponent(ComponentGesture.application(desk), workload, beside(first));
        Message label = Message.of("edit.label.add", workload.presentation().title());
        switch (desk.design().workspace().apply(add)) {
            case EditOutcome.Applied tried -> {
                ElementId then = tried.selection().getFirst();
                desk.performInPlace(
                        label,
                        new Edit.Compound(label, List.of(add, new Edit.Connect(first.id(), then))));
            }
            case EditOutcome.Refused ignored -> desk.design().perform(add);
        }
    }

    private CanvasPoint beside(Card first) {
        CardSize size = new CardSize(CardMeasures.WIDTH, CardMeasures.height(FIELDS, false));
        CanvasPoint wanted = new CanvasPoint(first.box().right() + AHEAD, first.box().y());
        return FreePlace.near(
                wanted, size, desk.live().scene().cards().stream().map(Card::box).toList());
    }
}
