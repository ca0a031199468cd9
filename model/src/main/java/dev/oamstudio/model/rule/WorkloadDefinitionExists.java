package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The kind of a workload has a definition, so that it is known to be one.
final class WorkloadDefinitionExists implements Rule {
    static final RuleId ID = new RuleId("OAM108", "workload-definition-exists");

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
        return design.model().components().stream()
                .filter(component -> !ObjectHasType.isUntyped(component.workload()))
                .filter(component ->
                        design.catalog()
                                .find(CapabilityKind.WORKLOAD, component.workload().type())
                                .isEmpty())
                .map(component -> found(design, component))
                .toList();
    }

    private Diagnostic found(Design design, Component component) {
        Place kind =
                DesignPlaces.at(
                        design, component.place(), FieldPath.ofKeys("spec", "workload", "kind"));
        Stream<String> known =
                design.catalog().of(CapabilityKind.WORKLOAD).stream()
                        .map(capability -> capability.type().kind());
        return finding(
                Message.of(
                        "rule.workload-definition-exists", component.workload().type().toString()),
                kind,
                Fixes.replaceByNearest(kind, component.workload().text("kind"), known));
    }
}
