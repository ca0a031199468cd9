package dev.oamstudio.model.rule;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// It is clear which definition speaks of a workload or trait: of several for its kind one is named like the kind, or a label names one.
final class DefinitionUnambiguous implements Rule {
    static final RuleId ID = new RuleId("OAM122", "definition-unambiguous");

    private static final String WORKLOAD = "workload.oam.dev/type";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        Stream<Diagnostic> workloads =
                SchemaSubject.of(design)
                        .filter(subject -> isWorkload(subject))
                        .flatMap(subject ->
                                check(design, subject, CapabilityKind.WORKLOAD, WORKLOAD).stream());
        Stream<Diagnostic> traits =
                SchemaSubject.of(design)
                        .filter(subject -> !subject.elements().isEmpty())
                        .flatMap(subject ->
                                check(design, subject, CapabilityKind.TRAIT, OamKinds.TRAIT_TYPE)
                                        .stream());
        return Stream.concat(workloads, traits).toList();
    }

    private static boolean isWorkload(SchemaSubject subject) {
        return subject.elements().isEmpty() && !subject.owner().isEmpty();
    }

    private Optional<Diagnostic> check(
            Design design, SchemaSubject subject, CapabilityKind kind, String label) {
        List<Capability> all =
                design.catalog().of(kind).stream()
                        .filter(capability -> capability.origin() == Capability.Origin.FOLDER)
                        .filter(capability -> capability.type().sameKind(subject.type()))
                        .filter(capability -> !isTemplate(capability.definition()))
                        .toList();
        boolean isNamed =
                subject.object().labels().containsKey(label)
                        || all.stream().anyMatch(DefinitionUnambiguous::isTheKind);
        long differing =
                all.stream()
                        .map(each -> each.definition().object().content().mappingAt("spec"))
                        .distinct()
                        .count();
        return isNamed || differing < 2
                ? Optional.empty()
                : Optional.of(found(design, subject, all, label));
    }

    private static boolean isTheKind(Capability capability) {
        return capability.name().equals(capability.definition().reference());
    }

    /// KubeVela makes many capabilities of one kind, which people choose by their names.
    private static boolean isTemplate(Definition definition) {
        return !definition.object().content().mappingAt("spec", "schematic").isEmpty()
                || definition.extension().get("template").isPresent();
    }

    private Diagnostic found(
            Design design, SchemaSubject subject, List<Capability> all, String label) {
        String names =
                all.stream().map(Capability::name).distinct().collect(Collectors.joining(", "));
        return finding(
                Message.of("rule.definition-unambiguous", subject.type().toString(), names, label),
                subject.elements().isEmpty()
                        ? subject.at(design, FieldPath.ofKeys("kind"))
                        : subject.place(),
                subject.owners());
    }
}
