package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.rule.TraitAdmission;
import dev.oamstudio.views.canvas.paint.CardLook.Shade;
import dev.oamstudio.views.canvas.paint.Sketch;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Signs;
import dev.oamstudio.views.canvas.scene.TraitChip;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A trait on its way to a card. Every card says whether it takes it, and if not, why.
public final class TraitGesture implements Gesture {
    private static final ElementId PREVIEW = new ElementId("preview");

    private final Desk desk;
    private final Capability trait;
    private final Map<ElementId, Optional<String>> refusals = new LinkedHashMap<>();
    private final Glyph glyph;
    private final Foresight foresight;

    public TraitGesture(Desk desk, Capability trait) {
        this.desk = desk;
        this.trait = trait;
        this.glyph = Signs.of(trait);
        this.foresight = new Foresight(desk);
        Design design = desk.design().workspace().design();
        for (Card card : desk.live().scene().cards()) {
            Optional<Message> refusal = TraitAdmission.refusal(design, trait, card.id());
            refusals.put(card.id(), refusal.map(desk.words()::text));
        }
    }

    @Override
    public void moveTo(CanvasPoint pointer) {
        Optional<Card> target = target(pointer);
        Map<ElementId, Shade> shades = new HashMap<>();
        refusals.forEach((card, refusal) ->
                shades.put(
                        card,
                        refusal.<Shade>map(Shade.Refuses::new).orElseGet(Shade.Accepts::new)));
        Optional<Card> taking = target.filter(card -> refusal(card).isEmpty());
        taking.ifPresent(card -> shades.put(card.id(), new Shade.Target(Optional.of(chip()))));
        desk.show(
                new Shown(
                        shades,
                        true,
                        Set.of(),
                        Sketch.NOTHING,
                        Optional.of(said(target)),
                        Optional.of(ghost(target, pointer))));
    }

    @Override
    public void release(CanvasPoint pointer) {
        Optional<Card> target = target(pointer);
        desk.clear();
        target.ifPresent(card ->
                desk.perform(
                        attaching(card),
                        () ->
                                refusal(card).isEmpty()
                                        ? List.of()
                                        : new TraitOffers(desk).of(trait, card.id())));
    }

    private Edit attaching(Card card) {
        return new Edit.AttachTrait(card.id(), trait);
    }

    @Override
    public void cancel() {
        desk.clear();
    }

    private Optional<Card> target(CanvasPoint pointer) {
        return desk.isInside(pointer) ? desk.cardAt(pointer) : Optional.empty();
    }

    private Optional<String> refusal(Card card) {
        return refusals.getOrDefault(card.id(), Optional.empty());
    }

    private TraitChip chip() {
        return new TraitChip(PREVIEW, title(), title(), glyph, false);
    }

    private String title() {
        return trait.presentation().title();
    }

    private Said said(Optional<Card> target) {
        Optional<String> reason = target.flatMap(this::refusal);
        if (reason.isPresent()) {
            return Said.refusing(reason.get());
        }
        long accepting = refusals.values().stream().filter(Optional::isEmpty).count();
        String key = accepting == refusals.size() ? "canvas.trait.all" : "canvas.trait.some";
        List<Edit> edits = target.map(this::attaching).stream().toList();
        return Said.of(
                glyph,
                foresight.said(desk.words().text(key, title(), accepting, refusals.size()), edits));
    }

    private Ghost ghost(Optional<Card> target, CanvasPoint pointer) {
        boolean refused = target.flatMap(this::refusal).isPresent();
        String verdict =
                target.map(card ->
                                refused
                                        ? desk.words().text("canvas.trait.not-here")
                                        : desk.words()
                                                .text("canvas.trait.attach", card.face().name()))
                        .orElse("");
        return new Ghost(Optional.of(glyph), title(), verdict, refused, pointer);
    }
}
