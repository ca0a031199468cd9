package dev.oamstudio.model.rule;

import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.TraitVisit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A trait has a definition: without one the runtime neither links it to its workload nor passes its data on.
final class TraitDefinitionExists implements Rule {
    static final RuleId ID = new RuleId("OAM102", "trait-definition-exists");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(TemplateKindKnown.ID);
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.traits(design)
                .filter(visit -> !ObjectHasType.isUntyped(visit.trait().trait()))
                .filter(visit ->
                        design.catalog()
                                .find(CapabilityKind.TRAIT, visit.trait().trait().type())
                                .isEmpty())
                .map(this::found)
                .toList();
    }

    private Diagnostic found(TraitVisit visit) {
        Stream<String> known =
                visit.owner().design().catalog().of(CapabilityKind.TRAIT).stream()
                        .map(capability -> capability.type().kind());
        String key =
                visit.trait().wiring().outputs().isEmpty()
                        ? "rule.trait-definition-exists"
                        : "rule.trait-definition-exists.outputs";
        return finding(
                Message.of(key, visit.trait().trait().type().toString()),
                visit.trait().place(),
                Fixes.replaceByNearest(visit.trait().place(), visit.name(), known),
                visit.trait().id(),
                visit.owner().instance().id());
    }
}
