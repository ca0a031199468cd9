package dev.oamstudio.model.application;

import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everything that the documents of a folder say, in the order of files and documents. Where a name or an identity stands twice,
/// the first counts.
public final class OamModel {
    public static final OamModel EMPTY = new OamModel(List.of(), List.of(), List.of(), List.of());

    private final List<Application> applications;
    private final List<Component> components;
    private final List<Definition> definitions;
    private final List<PlainObject> objects;
    private final Map<String, List<Component>> componentsByName = new HashMap<>();
    private final Map<ElementId, Application> applicationsByInstance = new HashMap<>();
    private final Map<ElementId, ComponentInstance> instances = new LinkedHashMap<>();

    public OamModel(
            List<Application> applications,
            List<Component> components,
            List<Definition> definitions,
            List<PlainObject> objects) {
        this.applications = List.copyOf(applications);
        this.components = List.copyOf(components);
        this.definitions = List.copyOf(definitions);
        this.objects = List.copyOf(objects);
        this.components.forEach(component ->
                componentsByName
                        .computeIfAbsent(component.name(), _ -> new ArrayList<>(1))
                        .add(component));
        for (Application application : this.applications) {
            for (ComponentInstance instance : application.instances()) {
                applicationsByInstance.putIfAbsent(instance.id(), application);
                instances.putIfAbsent(instance.id(), instance);
            }
        }
    }

    /// What of it stands at some places.
    public OamModel only(Predicate<Place> where) {
        return new OamModel(
                applications.stream().filter(each -> where.test(each.place())).toList(),
                components.stream().filter(each -> where.test(each.place())).toList(),
                definitions.stream().filter(each -> where.test(each.place())).toList(),
                objects.stream().filter(each -> where.test(each.place())).toList());
    }

    public List<Application> applications() {
        return applications;
    }

    public List<Component> components() {
        return components;
    }

    public List<Definition> definitions() {
        return definitions;
    }

    public List<PlainObject> objects() {
        return objects;
    }

    /// All components of a name.
    public List<Component> componentsNamed(String name) {
        return Collections.unmodifiableList(componentsByName.getOrDefault(name, List.of()));
    }

    /// The component that an application means by a name: the one of its namespace, else one that names none, and of several the
    /// one that stands nearest.
    public Optional<Component> component(Application application, String name) {
        return Nearness.best(
                Nearness.Site.of(application), componentsNamed(name), Nearness.Site::of);
    }

    /// The application with a key, else the first with the name.
    public Optional<Application> application(String keyOrName) {
        return applications.stream()
                .filter(each -> each.key().equals(keyOrName))
                .findFirst()
                .or(() ->
                        applications.stream()
                                .filter(each -> each.name().equals(keyOrName))
                                .findFirst());
    }

    /// The application that an instance belongs to.
    public Optional<Application> applicationOf(ElementId instance) {
        return Optional.ofNullable(applicationsByInstance.get(instance));
    }

    /// The instance with an identity, in any application.
    public Optional<ComponentInstance> instance(ElementId id) {
        return Optional.ofNullable(instances.get(id));
    }

    /// The component that an instance is one of.
    public Optional<Component> componentOf(ComponentInstance instance) {
        Application application = applicationsByInstance.get(instance.id());
        return application == null
                ? componentsNamed(instance.componentName()).stream().findFirst()
                : component(application, instance.componentName());
    }

    /// The instances of a component, in all applications.
    public List<ComponentInstance> instancesOf(Component component) {
        return instances.values().stream()
                .filter(instance -> instance.componentName().equals(component.name()))
                .filter(instance ->
                        componentOf(instance)
                                .filter(found -> found.place().isAt(component.place()))
                                .isPresent())
                .toList();
    }

    public Optional<PlainObject> object(GroupVersionKind type, String name) {
        return objects.stream()
                .filter(o -> o.object().type().sameKind(type) && o.object().name().equals(name))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OamModel model
                && applications.equals(model.applications)
                && components.equals(model.components)
                && definitions.equals(model.definitions)
                && objects.equals(model.objects);
    }

    @Override
    public int hashCode() {
        return Objects.hash(applications, components, definitions, objects);
    }

    @Override
    public String toString() {
        return "OamModel[%s, %s, %s, %s]".formatted(applications, components, definitions, objects);
    }
}
