package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.TraitVisit;
import java.util.List;
import java.util.Optional;

/// Traits whose definitions say that they conflict do not stand on one component.
final class TraitsCompatible implements Rule {
    static final RuleId ID = new RuleId("OAM202", "traits-compatible");

    /// As its makers write it; before and after, the field is there, but nothing reads it.
    private static final String ENFORCER = "KubeVela 1.0–1.8";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean leavesChoice() {
        return true;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.traits(design).flatMap(visit -> check(visit).stream()).toList();
    }

    private List<Diagnostic> check(TraitVisit visit) {
        ComponentInstance instance = visit.owner().instance();
        Design design = visit.owner().design();
        KubeObject own = visit.trait().trait();
        List<TraitAttachment> before =
                instance.traits().subList(0, instance.traits().indexOf(visit.trait()));
        return refusal(design, own.type().kind(), definition(design, own), before).stream()
                .map(why -> Message.of("rule.enforced-by-webhooks", why, ENFORCER))
                .map(message -> found(visit, message))
                .toList();
    }

    private Diagnostic found(TraitVisit visit, Message message) {
        return finding(
                message,
                visit.trait().place(),
                Fixes.remove(
                        Message.of(
                                "rule.fix.remove-trait",
                                visit.name(),
                                visit.owner().instance().name()),
                        visit.owner().design(),
                        visit.trait().place(),
                        ListItem.of(visit.trait().place().path())),
                visit.trait().id(),
                visit.owner().instance().id());
    }

    /// Why a trait may not join others, or nothing if it may.
    static Optional<Message> refusal(
            Design design, Capability trait, List<TraitAttachment> others) {
        return refusal(design, trait.type().kind(), asTrait(trait.definition()), others);
    }

    private static Optional<Message> refusal(
            Design design,
            String kind,
            Optional<TraitDefinition> own,
            List<TraitAttachment> others) {
        return others.stream()
                .filter(other -> conflict(own, definition(design, other.trait())))
                .findFirst()
                .map(other ->
                        Message.of("rule.traits-compatible", kind, other.trait().text("kind")));
    }

    /// The definition that a trait names by its label, else that of its kind.
    private static Optional<TraitDefinition> definition(Design design, KubeObject trait) {
        String label = trait.labels().getOrDefault(OamKinds.TRAIT_TYPE, "");
        return design.catalog().of(CapabilityKind.TRAIT).stream()
                .filter(each -> each.name().equals(label))
                .findFirst()
                .or(() -> design.catalog().find(CapabilityKind.TRAIT, trait.type()))
                .flatMap(found -> asTrait(found.definition()));
    }

    private static Optional<TraitDefinition> asTrait(Definition definition) {
        return definition instanceof TraitDefinition trait ? Optional.of(trait) : Optional.empty();
    }

    private static boolean conflict(Optional<TraitDefinition> one, Optional<TraitDefinition> two) {
        return names(one, two) || names(two, one);
    }

    private static boolean names(Optional<TraitDefinition> owner, Optional<TraitDefinition> other) {
        return owner.stream()
                .flatMap(own ->
                        own.conflictsWith().stream()
                                .filter(entry ->
                                        other.map(two -> entry.matches(own, two))
                                                .orElseGet(entry::matchesAll)))
                .findAny()
                .isPresent();
    }
}
