package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/// What belongs to an application is in its namespace: the runtime looks for components and scopes there, and puts workloads and traits there whatever they say.
final class OneNamespace implements Rule {
    static final RuleId ID = new RuleId("OAM704", "one-namespace");

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
        return Visits.instances(design)
                .filter(visit -> !visit.application().namespace().isEmpty())
                .flatMap(visit ->
                        Stream.of(component(visit), workload(visit), traits(visit), scopes(visit))
                                .flatMap(each -> each))
                .distinct()
                .toList();
    }

    private Stream<Diagnostic> component(InstanceVisit visit) {
        List<String> namespaces =
                visit.design().model().components().stream()
                        .filter(each -> each.name().equals(visit.instance().componentName()))
                        .map(Component::namespace)
                        .toList();
        String own = visit.application().namespace();
        boolean isThere = namespaces.contains(own) || namespaces.contains("");
        return isThere || namespaces.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        finding(
                                Message.of(
                                        "rule.one-namespace",
                                        visit.instance().componentName(),
                                        namespaces.getFirst(),
                                        own),
                                visit.instance().place(),
                                visit.instance().id()));
    }

    private Stream<Diagnostic> workload(InstanceVisit visit) {
        return visit.onlyComponent().stream()
                .filter(component -> isElsewhere(component.workload(), visit))
                .map(component ->
                        forced(
                                visit,
                                component.place(),
                                component.place().path().key("spec").key("workload")));
    }

    private Stream<Diagnostic> traits(InstanceVisit visit) {
        return visit.instance().traits().stream()
                .filter(trait -> isElsewhere(trait.trait(), visit))
                .map(trait -> forced(visit, trait.place(), object(visit, trait)));
    }

    private static FieldPath object(InstanceVisit visit, TraitAttachment trait) {
        FieldPath nested = trait.place().path().key("trait");
        return DesignPlaces.value(visit.design(), trait.place(), nested).isPresent()
                ? nested
                : trait.place().path();
    }

    private static boolean isElsewhere(KubeObject object, InstanceVisit visit) {
        return !object.namespace().isEmpty()
                && !object.namespace().equals(visit.application().namespace());
    }

    private Diagnostic forced(InstanceVisit visit, Place known, FieldPath object) {
        FieldPath path = object.key("metadata").key("namespace");
        Place place = DesignPlaces.at(visit.design(), known, path);
        return finding(
                Message.of("rule.one-namespace.forced", visit.application().namespace()),
                place,
                Fixes.remove(
                        Message.of("rule.fix.remove-field", "namespace"),
                        visit.design(),
                        place,
                        path),
                visit.instance().id());
    }

    private Stream<Diagnostic> scopes(InstanceVisit visit) {
        return visit.instance().scopes().stream()
                .filter(scope ->
                        visit.design()
                                .model()
                                .object(scope.type(), scope.name())
                                .filter(found -> isElsewhere(found.object(), visit))
                                .isPresent())
                .map(scope ->
                        finding(
                                Message.of(
                                        "rule.one-namespace.scope",
                                        scope.name(),
                                        visit.application().namespace()),
                                scope.place(),
                                visit.instance().id()));
    }
}
