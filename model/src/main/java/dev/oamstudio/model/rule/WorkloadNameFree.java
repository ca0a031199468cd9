package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A workload has no name of its own where a trait asks for a new name with each revision: the runtime would update it in place.
final class WorkloadNameFree implements Rule {
    static final RuleId ID = new RuleId("OAM205", "workload-name-free");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final FieldPath TEMPLATE_NAME =
            FieldPath.ofKeys("spec", "workload", "metadata", "name");

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.instances(design)
                .flatMap(visit ->
                        visit.instance().traits().stream()
                                .filter(trait -> isByRevision(design, trait))
                                .findFirst()
                                .stream()
                                .flatMap(trait -> check(visit, trait)))
                .toList();
    }

    /// Why a trait cannot be attached to an instance; nothing if it can.
    static Optional<Message> refusal(Design design, Capability trait, ComponentInstance instance) {
        boolean byRevision =
                trait.definition() instanceof TraitDefinition definition
                        && definition.revisionEnabled();
        return Optional.of(instance)
                .filter(ignored -> byRevision)
                .flatMap(design.model()::componentOf)
                .flatMap(component -> fixedName(component, instance))
                .map(name -> Message.of("rule.workload-name-free", name, trait.type().kind()));
    }

    private static Optional<String> fixedName(Component component, ComponentInstance instance) {
        List<String> naming = naming(component);
        return Optional.of(component.workload().name())
                .filter(name -> !name.isEmpty())
                .or(() ->
                        instance.parameters().stream()
                                .filter(value -> naming.contains(value.name()))
                                .map(value -> value.value().display())
                                .findFirst());
    }

    private static List<String> naming(Component component) {
        return component.parameters().stream()
                .filter(parameter -> parameter.fieldPaths().contains("metadata.name"))
                .map(Parameter::name)
                .toList();
    }

    private Stream<Diagnostic> check(InstanceVisit visit, TraitAttachment trait) {
        return visit.component().stream()
                .flatMap(component ->
                        Stream.concat(
                                fixedByTemplate(visit, component, trait).stream(),
                                fixedByParameter(visit, component, trait)));
    }

    private Optional<Diagnostic> fixedByTemplate(
            InstanceVisit visit, Component component, TraitAttachment trait) {
        Place name = DesignPlaces.at(visit.design(), component.place(), TEMPLATE_NAME);
        return component.workload().name().isEmpty()
                ? Optional.empty()
                : Optional.of(found(visit, trait, component.workload().name(), name));
    }

    private Stream<Diagnostic> fixedByParameter(
            InstanceVisit visit, Component component, TraitAttachment trait) {
        List<String> naming = naming(component);
        return visit.instance().parameters().stream()
                .filter(value -> naming.contains(value.name()))
                .map(value -> found(visit, trait, value.value().display(), value.place()));
    }

    private Diagnostic found(InstanceVisit visit, TraitAttachment trait, String name, Place place) {
        return finding(
                Message.of("rule.workload-name-free", name, trait.trait().text("kind")),
                place,
                Fixes.remove(
                        Message.of("rule.fix.remove-name", name),
                        visit.design(),
                        place,
                        place.path()),
                visit.instance().id(),
                trait.id());
    }

    private static boolean isByRevision(Design design, TraitAttachment trait) {
        return design.catalog()
                .find(CapabilityKind.TRAIT, trait.trait().type())
                .map(Capability::definition)
                .filter(TraitDefinition.class::isInstance)
                .map(TraitDefinition.class::cast)
                .filter(TraitDefinition::revisionEnabled)
                .isPresent();
    }
}
