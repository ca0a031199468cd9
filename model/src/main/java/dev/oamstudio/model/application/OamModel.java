package dev.oamstudio.model.application;

import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;
import java.util.Optional;

/// Everything that the documents of a folder say, in the order of files and documents.
public record OamModel(
        List<Application> applications,
        List<Component> components,
        List<Definition> definitions,
        List<PlainObject> objects) {
    public static final OamModel EMPTY = new OamModel(List.of(), List.of(), List.of(), List.of());

    public OamModel {
        applications = List.copyOf(applications);
        components = List.copyOf(components);
        definitions = List.copyOf(definitions);
        objects = List.copyOf(objects);
    }

    public Optional<Component> component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    public Optional<Application> application(String name) {
        return applications.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /// The application that an instance belongs to.
    public Optional<Application> applicationOf(ElementId instance) {
        return applications.stream().filter(a -> a.instance(instance).isPresent()).findFirst();
    }

    /// The instance with an identity, in any application.
    public Optional<ComponentInstance> instance(ElementId id) {
        return applications.stream().flatMap(a -> a.instance(id).stream()).findFirst();
    }

    /// The component that an instance is one of.
    public Optional<Component> componentOf(ComponentInstance instance) {
        return component(instance.componentName());
    }

    public Optional<PlainObject> object(GroupVersionKind type, String name) {
        return objects.stream()
                .filter(o -> o.object().type().sameKind(type) && o.object().name().equals(name))
                .findFirst();
    }
}
