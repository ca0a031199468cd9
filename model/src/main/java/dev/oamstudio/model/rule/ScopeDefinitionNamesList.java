package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

/// The definition of a scope says where the scope lists its members: without that the runtime does nothing with them, and fails when one leaves.
final class ScopeDefinitionNamesList implements Rule {
    static final RuleId ID = new RuleId("OAM208", "scope-definition-names-list");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final FieldPath FIELD = FieldPath.ofKeys("spec", "workloadRefsPath");

    @Override
    public List<Diagnostic> check(Design design) {
        return design.catalog().of(CapabilityKind.SCOPE).stream()
                .filter(capability -> capability.origin() == Capability.Origin.FOLDER)
                .filter(capability -> hasMembers(design, capability))
                .flatMap(capability ->
                        capability.definition() instanceof ScopeDefinition definition
                                ? check(design, definition)
                                : Stream.empty())
                .toList();
    }

    private static boolean hasMembers(Design design, Capability capability) {
        return Visits.instances(design)
                .flatMap(visit -> visit.instance().scopes().stream())
                .anyMatch(member -> member.type().sameKind(capability.type()));
    }

    private Stream<Diagnostic> check(Design design, ScopeDefinition definition) {
        return isPath(definition.workloadRefsPath())
                ? Stream.empty()
                : Stream.of(
                        finding(
                                Message.of("rule.scope-definition-names-list", definition.name()),
                                definition.workloadRefsPath().isEmpty()
                                        ? definition.place()
                                        : DesignPlaces.at(design, definition.place(), FIELD),
                                Fixes.set(
                                        Message.of(
                                                "rule.fix.set-field",
                                                FIELD.toString(),
                                                "spec.workloadRefs"),
                                        design,
                                        definition.place(),
                                        FIELD,
                                        Value.text("spec.workloadRefs")),
                                ElementId.definition(definition)));
    }

    private static boolean isPath(String written) {
        try {
            return !FieldPath.parse(written).steps().isEmpty();
        } catch (FieldPathException misspelt) {
            return false;
        }
    }
}
