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
    public List<Diagnostic> check(Design design) {
        return Visits.traits(design).flatMap(visit -> check(visit).stream()).toList();
    }

    private List<Diagnostic> check(TraitVisit visit) {
        ComponentInstance instance = visit.owner().instance();
        Design design = visit.owner().design();
        List<TraitAttachment> before =
                instance.traits().subList(0, instance.traits().indexOf(visit.trait()));
        return design.catalog().find(CapabilityKind.TRAIT, visit.trait().trait().type()).stream()
                .flatMap(capability -> refusal(design, capability, before).stream())
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
        return others.stream()
                .filter(other -> conflict(design, trait, other))
                .findFirst()
                .map(other ->
                        Message.of(
                                "rule.traits-compatible",
                                trait.type().kind(),
                                other.trait().text("kind")));
    }

    private static boolean conflict(Design design, Capability trait, TraitAttachment other) {
        Optional<Definition> there =
                design.catalog()
                        .find(CapabilityKind.TRAIT, other.trait().type())
                        .map(Capability::definition);
        return trait.definition() instanceof TraitDefinition one
                && there.orElse(null) instanceof TraitDefinition two
                && (names(one, two) || names(two, one));
    }

    private static boolean names(TraitDefinition owner, TraitDefinition other) {
        return owner.conflictsWith().stream().anyMatch(entry -> entry.matches(owner, other));
    }
}
