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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Override
    public boolean leavesChoice() {
        return true;
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
        Map<Scalers.Target, List<KubeObject>> scalers = Scalers.beside(design);
        if (scalers.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<ComponentInstance>> instances =
                Visits.instances(design)
                        .map(InstanceVisit::instance)
                        .collect(Collectors.groupingBy(ComponentInstance::componentName));
        return SchemaSubject.of(design)
                .filter(subject -> subject.object().content().at("spec", "replicas").isPresent())
                .flatMap(subject ->
                        names(subject, instances.getOrDefault(subject.owner(), List.of()))
                                .flatMap(name -> beside(design, subject, name, scalers))
                                .limit(1));
    }

    /// What a workload is called in the cluster: in a component as its instances are.
    private static Stream<String> names(SchemaSubject subject, List<ComponentInstance> instances) {
        String own = subject.object().name();
        return subject.owner().isEmpty() || !own.isEmpty()
                ? Stream.of(own)
                : instances.stream().map(ComponentInstance::name);
    }

    private Stream<Diagnostic> beside(
            Design design,
            SchemaSubject subject,
            String name,
            Map<Scalers.Target, List<KubeObject>> scalers) {
        Scalers.Target target = new Scalers.Target(subject.type().kind(), name);
        return scalers.getOrDefault(target, List.of()).stream()
                .filter(scaler -> !Scalers.areApart(scaler, subject.object()))
                .map(scaler -> beside(design, subject, name, scaler));
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
