package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.Optional;
import java.util.stream.Stream;

/// What an object of an application will be called, as far as its files tell.
///
/// @param isFixed whether a template or a parameter fixes the name, and not the instance
/// @param place the token of the instance, or of the trait
record RenderedName(
        Application application,
        GroupVersionKind type,
        String name,
        boolean isFixed,
        Place place,
        ElementId element) {
    private static final FieldPath NAME = FieldPath.ofKeys("metadata", "name");

    static Stream<RenderedName> of(Design design) {
        return Visits.instances(design)
                .flatMap(visit -> Stream.concat(workload(visit).stream(), traits(visit)));
    }

    String namespace() {
        return application.namespace();
    }

    boolean sameObject(RenderedName other) {
        return type.sameKind(other.type) && name.equals(other.name);
    }

    /// Nothing for a pinned revision, whose template is not known.
    static Optional<RenderedName> workload(InstanceVisit visit) {
        return visit.onlyComponent()
                .filter(component -> visit.instance().revisionName().isEmpty())
                .filter(component -> !component.workload().text("kind").isEmpty())
                .map(component -> workload(visit, component))
                .filter(found -> !found.name().isEmpty());
    }

    private static RenderedName workload(InstanceVisit visit, Component component) {
        ComponentInstance instance = visit.instance();
        String fixed = given(instance, component).orElse(component.workload().name());
        Place place =
                DesignPlaces.at(
                        visit.design(),
                        instance.place(),
                        instance.place().path().key("instanceName"));
        return new RenderedName(
                visit.application(),
                component.workload().type(),
                fixed.isEmpty() ? instance.name() : fixed,
                !fixed.isEmpty(),
                place,
                instance.id());
    }

    private static Optional<String> given(ComponentInstance instance, Component component) {
        return instance.parameters().stream()
                .filter(value -> namesIt(component, value))
                .map(value -> value.value().display())
                .reduce((first, last) -> last);
    }

    private static boolean namesIt(Component component, ParameterValue value) {
        return ParameterTarget.of(component, value).anyMatch(target -> target.path().equals(NAME));
    }

    private static Stream<RenderedName> traits(InstanceVisit visit) {
        return visit.instance().traits().stream()
                .filter(trait -> !trait.trait().name().isEmpty())
                .filter(trait -> !trait.trait().text("kind").isEmpty())
                .map(trait -> trait(visit, trait));
    }

    private static RenderedName trait(InstanceVisit visit, TraitAttachment trait) {
        KubeObject object = trait.trait();
        return new RenderedName(
                visit.application(), object.type(), object.name(), true, trait.place(), trait.id());
    }
}
