package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The number of replicas has one writer: a scaler, or the template.
final class ReplicasWrittenOnce implements Rule {
    static final RuleId ID = new RuleId("OAM203", "replicas-written-once");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final FieldPath TEMPLATE =
            FieldPath.ofKeys("spec", "workload", "spec", "replicas");

    /// What conflicts anyway, or is two of a kind, is said better there.
    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(TraitsCompatible.ID, UnnamedTraitsDistinct.ID);
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Stream.concat(Visits.instances(design).flatMap(this::check), besideScalers(design))
                .toList();
    }

    /// Workloads that a scaler of its own looks after.
    private Stream<Diagnostic> besideScalers(Design design) {
        List<KubeObject> scalers = Scalers.plain(design).toList();
        return scalers.isEmpty()
                ? Stream.empty()
                : SchemaSubject.of(design)
                        .filter(subject ->
                                subject.object().content().at("spec", "replicas").isPresent())
                        .flatMap(subject -> besideScalers(design, subject, scalers));
    }

    private Stream<Diagnostic> besideScalers(
            Design design, SchemaSubject subject, List<KubeObject> scalers) {
        return names(design, subject)
                .flatMap(name ->
                        scalers.stream()
                                .filter(scaler -> Scalers.isOf(scaler, subject.object(), name))
                                .map(scaler -> beside(design, subject, name, scaler)))
                .limit(1);
    }

    /// What a workload is called in the cluster: in a component as its instances are.
    private static Stream<String> names(Design design, SchemaSubject subject) {
        return subject.owner().isEmpty() || !subject.object().name().isEmpty()
                ? Stream.of(subject.object().name())
                : Visits.instances(design)
                        .map(InstanceVisit::instance)
                        .filter(instance -> instance.componentName().equals(subject.owner()))
                        .map(ComponentInstance::name);
    }

    private Diagnostic beside(
            Design design, SchemaSubject subject, String name, KubeObject scaler) {
        Place place = subject.at(design, FieldPath.ofKeys("spec", "replicas"));
        return finding(
                Message.of(
                        "rule.replicas-written-once.beside",
                        subject.type().kind() + " " + name,
                        scaler.type().kind() + " " + scaler.name()),
                place,
                Fixes.remove(Message.of("rule.fix.remove-replicas"), design, place, place.path()),
                subject.owners());
    }

    private Stream<Diagnostic> check(InstanceVisit visit) {
        List<TraitAttachment> scalers = Scalers.of(visit.instance());
        if (scalers.isEmpty()) {
            return Stream.empty();
        }
        TraitAttachment scaler = scalers.getFirst();
        Stream<Diagnostic> others =
                scalers.stream().skip(1).map(second -> second(visit, scaler, second));
        Stream<Diagnostic> given =
                visit.component().stream()
                        .flatMap(component ->
                                Stream.concat(
                                        byTemplate(visit, component, scaler),
                                        byParameter(visit, component, scaler)));
        return Stream.concat(others, given);
    }

    private Diagnostic second(InstanceVisit visit, TraitAttachment scaler, TraitAttachment second) {
        String instance = visit.instance().name();
        String kind = second.trait().text("kind");
        return finding(
                Message.of(
                        "rule.replicas-written-once.traits",
                        scaler.trait().text("kind"),
                        kind,
                        instance),
                second.place(),
                Fixes.remove(
                        Message.of("rule.fix.remove-trait", kind, instance),
                        visit.design(),
                        second.place(),
                        second.place().path()),
                second.id(),
                visit.instance().id());
    }

    /// The runtime writes the number of the template at each reconcile, and the scaler its own after it.
    private Stream<Diagnostic> byTemplate(
            InstanceVisit visit, Component component, TraitAttachment scaler) {
        if (component.workload().content().at("spec", "replicas").isEmpty()) {
            return Stream.empty();
        }
        Place place = DesignPlaces.at(visit.design(), component.place(), TEMPLATE);
        return Stream.of(
                found(visit.instance(), scaler, place, component.name(), fixes(visit, place)));
    }

    private Stream<Diagnostic> byParameter(
            InstanceVisit visit, Component component, TraitAttachment scaler) {
        List<String> names =
                component.parameters().stream()
                        .filter(parameter -> parameter.fieldPaths().contains(Scalers.REPLICAS))
                        .map(Parameter::name)
                        .toList();
        return visit.instance().parameters().stream()
                .filter(value -> names.contains(value.name()))
                .map(value ->
                        found(
                                visit.instance(),
                                scaler,
                                value.place(),
                                value.name(),
                                fixes(visit, value.place())));
    }

    private static List<Fix> fixes(InstanceVisit visit, Place place) {
        return Fixes.remove(
                Message.of("rule.fix.remove-replicas"), visit.design(), place, place.path());
    }

    private Diagnostic found(
            ComponentInstance instance,
            TraitAttachment scaler,
            Place place,
            String writer,
            List<Fix> fixes) {
        return finding(
                Message.of(
                        "rule.replicas-written-once",
                        writer,
                        scaler.trait().text("kind"),
                        instance.name()),
                place,
                fixes,
                instance.id(),
                scaler.id());
    }
}
