package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Hull;
import dev.oamstudio.views.session.Request;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be done with the selection, from keys, menus and the context pad.
final class Commands {
    private final Desk desk;
    private final Selection selection;

    Commands(Desk desk, Selection selection) {
        this.desk = desk;
        this.selection = selection;
    }

    /// Removes what is selected: components, traits, dependencies; a scope lets its members go.
    void remove() {
        perform(
                Message.of("edit.label.remove-several", selection.all().size()),
                selection.all().stream()
                        .sorted(Comparator.reverseOrder())
                        .flatMap(element -> removal(element).stream())
                        .toList());
    }

    void duplicate() {
        List<Edit> edits =
                selection.cards().stream()
                        .<Edit>map(card -> new Edit.DuplicateComponent(card.id()))
                        .toList();
        Message label = Message.of("edit.label.duplicate-several", edits.size());
        if (edits.size() == 1) {
            desk.performInPlace(label, edits.getFirst());
        } else if (!edits.isEmpty()) {
            desk.performInPlace(label, new Edit.Compound(label, edits));
        }
    }

    /// Moves the selected cards by px of the plane.
    void nudge(double dx, double dy) {
        Map<ElementId, CanvasPoint> positions = new HashMap<>();
        for (Card card : selection.cards()) {
            positions.put(card.id(), new CanvasPoint(card.box().x() + dx, card.box().y() + dy));
        }
        move(positions);
    }

    /// Moves cards; with the first move all places are written down.
    void move(Map<ElementId, CanvasPoint> positions) {
        if (positions.isEmpty()) {
            return;
        }
        Map<ElementId, CanvasPoint> all =
                new HashMap<>(desk.live().hasUnsavedPositions() ? desk.live().corners() : Map.of());
        all.putAll(positions);
        desk.design().perform(new Edit.MoveOnCanvas(all));
    }

    /// Shows the selected element's text.
    void openYaml() {
        if (selection.all().size() == 1) {
            ElementPlace.of(selection.all().getFirst(), desk.design(), desk.live())
                    .ifPresent(desk.design()::reveal);
        }
    }

    /// Opens a form about what is selected.
    void ask(Request.Form form) {
        desk.design().requests().ask(new Request.Fill(form, selection.all()));
    }

    void attach(Capability trait, ElementId component) {
        desk.design().perform(new Edit.AttachTrait(component, trait));
    }

    /// Puts components into a scope that is there.
    void join(ElementId scope, List<ElementId> members) {
        perform(
                Message.of("edit.label.join-several", members.size()),
                members.stream().<Edit>map(member -> new Edit.JoinScope(member, scope)).toList());
    }

    void leave(ElementId scope, List<ElementId> members) {
        perform(
                Message.of("edit.label.leave-several", members.size()),
                members.stream().<Edit>map(member -> new Edit.LeaveScope(member, scope)).toList());
    }

    void createScope(Capability scope, List<ElementId> members) {
        Optional<Application> application = desk.design().application();
        application.ifPresent(
                known -> desk.design().perform(new Edit.CreateScope(known.key(), scope, members)));
    }

    /// Takes away all that an edge stands for.
    void remove(Edge edge) {
        List<Edit> cuts = cuts(edge);
        perform(Message.of("edit.label.disconnect"), cuts);
    }

    private static List<Edit> cuts(Edge edge) {
        return edge.dependencies().stream()
                .<Edit>map(each -> new Edit.Disconnect(each.id()))
                .toList();
    }

    private void perform(Message label, List<Edit> edits) {
        if (edits.size() == 1) {
            desk.design().perform(edits.getFirst());
        } else if (!edits.isEmpty()) {
            desk.design().perform(new Edit.Compound(label, edits));
        }
    }

    private List<Edit> removal(ElementId element) {
        Optional<Card> card = desk.live().scene().card(element);
        if (card.isPresent()) {
            return List.of(new Edit.RemoveComponent(element));
        }
        Optional<Hull> hull = desk.live().scene().hull(element);
        if (hull.isPresent()) {
            return hull.get().members().stream()
                    .<Edit>map(member -> new Edit.LeaveScope(member, element))
                    .toList();
        }
        Optional<Edge> edge = desk.live().scene().edge(element);
        if (edge.isPresent()) {
            return cuts(edge.get());
        }
        return desk.live().scene().cardOf(element).isPresent()
                ? List.of(new Edit.DetachTrait(element))
                : List.of();
    }
}
