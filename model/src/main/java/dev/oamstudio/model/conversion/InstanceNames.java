package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.yaml.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the instances of one application keep their names upstream, where a component's name is the only one: one instance stays
/// with its component and is named by a parameter if need be, each further one gets a copy of the component.
final class InstanceNames {
    private static final String FIELD = "instanceName";

    private final Scene scene;
    private final Set<String> needed;
    private final Map<ElementId, Naming> namings = new HashMap<>();

    /// @param needed names that something still speaks of, which therefore stay
    InstanceNames(Scene scene, Application application, Set<String> needed) {
        this.scene = scene;
        this.needed = needed;
        Set<String> settled = new HashSet<>();
        application.instances().stream()
                .filter(instance -> keeps(instance))
                .forEach(instance -> settled.add(instance.componentName()));
        for (ComponentInstance instance : application.instances()) {
            if (isNamed(instance)) {
                boolean first =
                        keeps(instance)
                                || !instance.revisionName().isEmpty()
                                || settled.add(instance.componentName());
                namings.put(instance.id(), naming(instance, first));
            }
        }
    }

    /// What stays the same from application to application.
    record Scene(Texts texts, OamModel model, Catalog catalog, ComponentCopies copies) {}

    /// How one instance gets its name.
    ///
    /// @param component the component that it is an instance of
    /// @param byParameter whether a parameter has to name the workload
    /// @param said whether upstream can say it at all; if not, `instanceName` stays
    record Naming(String component, boolean byParameter, boolean said) {}

    /// The components that need the parameter.
    List<String> parametrised() {
        return namings.values().stream()
                .filter(Naming::byParameter)
                .map(Naming::component)
                .distinct()
                .sorted()
                .toList();
    }

    Value.Mapping written(ComponentInstance instance, Value.Mapping entry) {
        Naming naming = namings.get(instance.id());
        if (naming == null || !naming.said()) {
            return entry;
        }
        Value.Mapping unnamed = entry.without(FIELD);
        Value.Mapping moved =
                naming.component().equals(instance.componentName())
                        ? unnamed
                        : unnamed.with("componentName", Value.text(naming.component()));
        return naming.byParameter() ? NameParameter.given(moved, instance.name()) : moved;
    }

    private boolean isNamed(ComponentInstance instance) {
        return entry(instance).textAt(FIELD).isPresent();
    }

    /// Whether it stays with its component as a matter of course.
    private boolean keeps(ComponentInstance instance) {
        return !isNamed(instance) || instance.name().equals(instance.componentName());
    }

    private Value.Mapping entry(ComponentInstance instance) {
        return scene.texts().content(instance.place());
    }

    private Naming naming(ComponentInstance instance, boolean first) {
        if (first && keeps(instance)) {
            return new Naming(instance.componentName(), false, true);
        }
        if (needed.contains(instance.name())) {
            return lost(instance, "conversion.name-needed");
        }
        Optional<Component> component = scene.model().componentOf(instance);
        if (component.isEmpty()) {
            return lost(instance, "conversion.name-component");
        }
        // A component that does not parse is left as it is, and so can be given no parameter and
        // not be copied.
        if (!scene.texts().isConvertible(component.get().object(), component.get().place())) {
            return lost(instance, "conversion.name-broken");
        }
        if (!instance.revisionName().isEmpty()) {
            return lost(instance, "conversion.name-revision");
        }
        return first ? byParameter(instance, component.get()) : byCopy(instance, component.get());
    }

    private Naming byCopy(ComponentInstance instance, Component component) {
        // A copy would write the same object as its original.
        if (NameParameter.isNamedOtherwise(component, given(instance))) {
            return lost(instance, "conversion.name-fixed");
        }
        String copy = scene.copies().copy(component, instance.name());
        if (copy.equals(instance.name())) {
            return new Naming(copy, false, true);
        }
        Naming named = byParameter(instance, component);
        return new Naming(copy, named.byParameter(), named.said());
    }

    private Naming byParameter(ComponentInstance instance, Component component) {
        if (isNamedByRevision(instance, scene.catalog())) {
            return lost(instance, "conversion.name-revisioned");
        }
        if (NameParameter.isNamedOtherwise(component, given(instance))) {
            return lost(instance, "conversion.name-fixed");
        }
        return NameParameter.fits(component)
                ? new Naming(component.name(), true, true)
                : lost(instance, "conversion.name-parameter");
    }

    static List<String> given(ComponentInstance instance) {
        return instance.parameters().stream().map(ParameterValue::name).toList();
    }

    /// Workloads that are named by their revision must not have a name of their own.
    static boolean isNamedByRevision(ComponentInstance instance, Catalog catalog) {
        return instance.traits().stream()
                .flatMap(trait -> catalog.find(CapabilityKind.TRAIT, trait.trait().type()).stream())
                .anyMatch(found ->
                        found.definition() instanceof TraitDefinition definition
                                && definition.revisionEnabled());
    }

    private Naming lost(ComponentInstance instance, String key) {
        scene.texts().lose(instance.place(), key, instance.name(), instance.componentName());
        return new Naming(instance.componentName(), false, false);
    }
}
