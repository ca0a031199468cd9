package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.views.canvas.scene.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What helps where a dependency would close a ring: the other direction, or one of the ring's edges less.
final class ConnectOffers {
    private final Desk desk;

    ConnectOffers(Desk desk) {
        this.desk = desk;
    }

    /// @param path the cards from `then` to `first`, that existing edges connect
    List<Offer> of(ElementId first, ElementId then, List<ElementId> path) {
        List<Offer> offers = new ArrayList<>();
        if (edge(/* first= */ then, /* then= */ first).isEmpty()) {
            String turned =
                    desk.words().text("canvas.offer.turn", desk.name(first), desk.name(then));
            offers.add(
                    new Offer(
                            turned,
                            () ->
                                    desk.design()
                                            .perform(
                                                    new Edit.Connect(
                                                            /* first= */ then,
                                                            /* then= */ first))));
        }
        for (int i = 1; i < path.size(); i++) {
            edge(path.get(i - 1), path.get(i))
                    .ifPresent(edge -> offers.add(without(edge, first, then)));
        }
        return offers;
    }

    private Offer without(Edge edge, ElementId first, ElementId then) {
        String title =
                desk.words()
                        .text(
                                "canvas.offer.remove-first",
                                desk.name(edge.first()),
                                desk.name(edge.then()));
        List<Edit> edits = new ArrayList<>();
        edge.dependencies().forEach(each -> edits.add(new Edit.Disconnect(each.id())));
        edits.add(new Edit.Connect(first, then));
        Message label = Message.of("edit.label.connect", desk.name(first), desk.name(then));
        return new Offer(title, () -> desk.design().perform(new Edit.Compound(label, edits)));
    }

    private Optional<Edge> edge(ElementId first, ElementId then) {
        return desk.live().scene().edges().stream()
                .filter(edge -> edge.first().equals(first) && edge.then().equals(then))
                .findFirst();
    }
}
