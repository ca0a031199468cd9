package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A trait that has a field for the reference to its workload gets it filled: its definition says where.
final class TraitLinkedToWorkload implements Rule {
    static final RuleId ID = new RuleId("OAM210", "trait-linked-to-workload");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final FieldPath FIELD = FieldPath.ofKeys("spec", "workloadRefPath");
    private static final List<String> REFERENCES =
            List.of("workloadRef", "workloadReference", "scaleTargetRef", "targetRef");

    @Override
    public List<Diagnostic> check(Design design) {
        return design.catalog().of(CapabilityKind.TRAIT).stream()
                .filter(capability -> capability.origin() == Capability.Origin.FOLDER)
                .flatMap(capability ->
                        capability.definition() instanceof TraitDefinition definition
                                ? check(design, capability, definition)
                                : Stream.empty())
                .toList();
    }

    private Stream<Diagnostic> check(
            Design design, Capability capability, TraitDefinition definition) {
        return definition.workloadRefPath().isEmpty()
                ? reference(design, capability)
                        .filter(path -> !isGivenByAll(design, capability, path))
                        .map(path -> found(design, capability, definition, path))
                        .stream()
                : Stream.empty();
    }

    private Diagnostic found(
            Design design, Capability capability, TraitDefinition definition, String path) {
        return finding(
                Message.of("rule.trait-linked-to-workload", capability.type().kind(), path),
                definition.place(),
                Fixes.set(
                        Message.of("rule.fix.set-field", FIELD.toString(), path),
                        design,
                        definition.place(),
                        FIELD,
                        Value.text(path)),
                ElementId.definition(definition));
    }

    /// As the built-in definition of the kind says, or by its schema.
    private static Optional<String> reference(Design design, Capability capability) {
        return Catalog.builtIn()
                .find(CapabilityKind.TRAIT, capability.type())
                .map(Capability::definition)
                .filter(TraitDefinition.class::isInstance)
                .map(known -> ((TraitDefinition) known).workloadRefPath())
                .filter(path -> !path.isEmpty())
                .or(() ->
                        design.schemas()
                                .find(capability.type())
                                .flatMap(schema -> schema.property("spec"))
                                .flatMap(TraitLinkedToWorkload::field));
    }

    private static Optional<String> field(Schema spec) {
        return REFERENCES.stream()
                .filter(name ->
                        spec.property(name).flatMap(there -> there.property("kind")).isPresent())
                .map(name -> "spec." + name)
                .findFirst();
    }

    /// People may write the reference into each trait themselves.
    private static boolean isGivenByAll(Design design, Capability capability, String path) {
        List<Boolean> given =
                Visits.traits(design)
                        .map(visit -> visit.trait().trait())
                        .filter(trait -> trait.type().sameKind(capability.type()))
                        .map(trait -> trait.content().at(path.split("\\.", -1)).isPresent())
                        .toList();
        return !given.isEmpty() && !given.contains(false);
    }
}
