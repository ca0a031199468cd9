package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.CardLook.Shade;
import dev.oamstudio.views.canvas.paint.Sketch;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Signs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A scope on its way to the components that it should hold: the card under the pointer, with all others that are selected
/// together with it.
public final class ScopeGesture implements Gesture {
    private final Desk desk;
    private final Capability scope;
    private final Consumer<Offer> offers;
    private final Glyph glyph;
    private final Foresight foresight;

    /// @param offers told of a release on components: make a new scope, or join one that is there
    public ScopeGesture(Desk desk, Capability scope, Consumer<Offer> offers) {
        this.desk = desk;
        this.scope = scope;
        this.offers = offers;
        this.glyph = Signs.of(scope);
        this.foresight = new Foresight(desk);
    }

    @Override
    public void moveTo(CanvasPoint pointer) {
        List<ElementId> members = members(pointer);
        Map<ElementId, Shade> shades = new HashMap<>();
        desk.live().scene().cards().forEach(card -> shades.put(card.id(), new Shade.Accepts()));
        members.forEach(card -> shades.put(card, new Shade.Target(Optional.empty())));
        String title = scope.presentation().title();
        List<Edit> edits =
                members.isEmpty()
                        ? List.of()
                        : List.of(
                                new Edit.CreateScope(
                                        ComponentGesture.application(desk), scope, members));
        String sentence =
                members.isEmpty()
                        ? desk.words().text("canvas.scope.where", title)
                        : desk.words()
                                .text(
                                        "canvas.scope.around",
                                        title,
                                        members.size(),
                                        desk.name(members.getFirst()));
        Ghost ghost = new Ghost(Optional.of(glyph), title, "", false, pointer);
        desk.show(
                new Shown(
                        shades,
                        true,
                        Set.of(),
                        Sketch.NOTHING,
                        Optional.of(Said.of(glyph, foresight.said(sentence, edits))),
                        Optional.of(ghost)));
    }

    @Override
    public void release(CanvasPoint pointer) {
        List<ElementId> members = members(pointer);
        desk.clear();
        if (!members.isEmpty()) {
            offers.accept(new Offer(scope, members, pointer));
        }
    }

    @Override
    public void cancel() {
        desk.clear();
    }

    private List<ElementId> members(CanvasPoint pointer) {
        if (!desk.isInside(pointer)) {
            return List.of();
        }
        Optional<ElementId> under = desk.cardAt(pointer).map(Card::id);
        List<ElementId> selected = desk.design().selectionProperty().get();
        if (under.filter(selected::contains).isEmpty()) {
            return under.stream().toList();
        }
        return selected.stream().filter(id -> desk.live().scene().card(id).isPresent()).toList();
    }

    /// Components that should be held by a scope of a kind.
    ///
    /// @param at where it was released, in the picture
    public record Offer(Capability scope, List<ElementId> members, CanvasPoint at) {
        public Offer {
            members = List.copyOf(members);
        }
    }
}
