package dev.oamstudio.views.inspector;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.Optional;

/// What is inspected: an object that an element of the canvas stands for, and where in the files it starts.
///
/// @param root the path of the object in the document at `place`
record Subject(
        ElementId element, Kind kind, String name, KubeObject object, Place place, FieldPath root) {
    private static final int ITEM_STEPS = 5;

    /// What an element is.
    enum Kind {
        COMPONENT,
        TRAIT,
        SCOPE
    }

    CapabilityKind capabilityKind() {
        return switch (kind) {
            case COMPONENT -> CapabilityKind.WORKLOAD;
            case TRAIT -> CapabilityKind.TRAIT;
            case SCOPE -> CapabilityKind.SCOPE;
        };
    }

    static Optional<Subject> of(OamModel model, ElementId element) {
        return model.applications().stream()
                .flatMap(application -> find(model, application, element).stream())
                .findFirst();
    }

    private static Optional<Subject> find(
            OamModel model, Application application, ElementId element) {
        for (ComponentInstance instance : application.instances()) {
            Optional<Subject> found = in(model, instance, element);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Subject> in(
            OamModel model, ComponentInstance instance, ElementId element) {
        if (instance.id().equals(element)) {
            return model.componentOf(instance).map(component -> component(instance, component));
        }
        Optional<Subject> trait =
                instance.traits().stream()
                        .filter(each -> each.id().equals(element))
                        .map(Subject::trait)
                        .findFirst();
        return trait.or(() ->
                instance.scopes().stream()
                        .filter(each -> each.scope().equals(element))
                        .flatMap(each -> scope(model, each).stream())
                        .findFirst());
    }

    private static Subject component(ComponentInstance instance, Component component) {
        return new Subject(
                instance.id(),
                Kind.COMPONENT,
                instance.name(),
                component.workload(),
                component.place(),
                FieldPath.ofKeys("spec", "workload"));
    }

    private static Subject trait(TraitAttachment trait) {
        FieldPath path = trait.place().path();
        FieldPath item =
                new FieldPath(path.steps().subList(0, Math.min(ITEM_STEPS, path.steps().size())));
        KubeObject object = trait.trait();
        return new Subject(
                trait.id(),
                Kind.TRAIT,
                object.type().kind(),
                object,
                trait.place(),
                item.key("trait"));
    }

    private static Optional<Subject> scope(OamModel model, ScopeMembership scope) {
        Optional<PlainObject> object = model.object(scope.type(), scope.name());
        return object.map(there ->
                new Subject(
                        scope.scope(),
                        Kind.SCOPE,
                        scope.name(),
                        there.object(),
                        there.place(),
                        FieldPath.ROOT));
    }
}
