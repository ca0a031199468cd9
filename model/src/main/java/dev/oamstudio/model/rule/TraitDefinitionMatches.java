package dev.oamstudio.model.rule;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.TraitVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The runtime finds the definition of a trait: it looks for one named after the kind, as `routes.extended.oam.dev`, which no name can be in the core group, unless a label of the trait names another.
final class TraitDefinitionMatches implements Rule {
    static final RuleId ID = new RuleId("OAM209", "trait-definition-matches");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /// Where several definitions speak of the kind, none of them is the one to name.
    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(DefinitionUnambiguous.ID);
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.traits(design)
                .filter(visit -> !visit.trait().trait().labels().containsKey(OamKinds.TRAIT_TYPE))
                .flatMap(visit -> check(design, visit).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, TraitVisit visit) {
        KubeObject trait = visit.trait().trait();
        return design.catalog()
                .find(CapabilityKind.TRAIT, trait.type())
                .filter(capability -> capability.origin() == Capability.Origin.FOLDER)
                .filter(capability -> !isFound(design, capability))
                .map(capability -> found(design, visit, capability));
    }

    private static boolean isFound(Design design, Capability capability) {
        return !capability.type().group().isEmpty()
                && design.catalog()
                        .named(CapabilityKind.TRAIT, soughtName(design, capability))
                        .isPresent();
    }

    private static String soughtName(Design design, Capability capability) {
        return design.catalog()
                .reference(capability.type())
                .orElse(capability.plural() + "." + capability.type().group());
    }

    private Diagnostic found(Design design, TraitVisit visit, Capability capability) {
        return finding(
                Message.of(
                        "rule.trait-definition-matches",
                        visit.name(),
                        soughtName(design, capability),
                        capability.name()),
                visit.trait().place(),
                Fixes.set(
                        Message.of("rule.fix.label-trait", OamKinds.TRAIT_TYPE, capability.name()),
                        design,
                        visit.trait().place(),
                        object(design, visit)
                                .key("metadata")
                                .key("labels")
                                .key(OamKinds.TRAIT_TYPE),
                        Value.text(capability.name())),
                visit.trait().id(),
                visit.owner().instance().id());
    }

    private static FieldPath object(Design design, TraitVisit visit) {
        FieldPath entry = visit.trait().place().path();
        FieldPath below = entry.key("trait");
        return DesignPlaces.value(design, visit.trait().place(), below).isPresent() ? below : entry;
    }
}
