package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.rule.TraitAdmission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What helps where a trait does not apply: one that does, the workload's text, the trait's definition.
final class TraitOffers {
    private static final int MOST_TRAITS = 2;

    private final Desk desk;

    TraitOffers(Desk desk) {
        this.desk = desk;
    }

    List<Offer> of(Capability trait, ElementId component) {
        Design design = desk.design().workspace().design();
        List<Offer> offers = new ArrayList<>();
        design.catalog().of(CapabilityKind.TRAIT).stream()
                .filter(other -> isNew(other, component))
                .filter(other -> TraitAdmission.refusal(design, other, component).isEmpty())
                .limit(MOST_TRAITS)
                .forEach(other -> offers.add(instead(other, component)));
        design.model()
                .instance(component)
                .flatMap(instance -> design.model().componentOf(instance))
                .ifPresent(workload ->
                        offers.add(
                                new Offer(
                                        desk.words().text("canvas.offer.workload"),
                                        () -> desk.design().reveal(workload.place()))));
        definition(design, trait)
                .ifPresent(found ->
                        offers.add(
                                new Offer(
                                        desk.words().text("canvas.offer.definition"),
                                        () -> desk.design().reveal(found.place()))));
        return offers;
    }

    private Offer instead(Capability other, ElementId component) {
        return new Offer(
                desk.words().text("canvas.offer.instead", other.presentation().title()),
                () -> desk.design().perform(new Edit.AttachTrait(component, other)));
    }

    private boolean isNew(Capability trait, ElementId component) {
        return desk.design().workspace().design().model().instance(component).stream()
                .flatMap(instance -> instance.traits().stream())
                .noneMatch(there -> there.trait().type().sameKind(trait.type()));
    }

    /// A definition of the folder; built-in ones have no text to change.
    private static Optional<Definition> definition(Design design, Capability trait) {
        return design.model().definitions().stream()
                .filter(definition -> definition.name().equals(trait.name()))
                .findFirst();
    }
}
