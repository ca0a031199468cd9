package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.catalog.Catalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names that instances have by the parameter of [NameParameter] and that the EDAS dialect says by `instanceName`: those that
/// the way back turns into the same parameter again. The others keep their values, and their components the parameter.
final class ParameterNames {
    private final OamModel model;
    private final Catalog catalog;
    private final Texts texts;
    private final Map<ElementId, String> moved = new HashMap<>();
    private final Set<ElementId> movedComponents = new HashSet<>();
    private final Set<ElementId> keepingComponents = new HashSet<>();

    ParameterNames(Texts texts, OamModel model, Catalog catalog) {
        this.texts = texts;
        this.model = model;
        this.catalog = catalog;
        for (Application application : model.applications()) {
            boolean isConverted = texts.isConverted(application);
            application.instances().forEach(instance -> sort(application, instance, isConverted));
        }
        keepingComponents.forEach(movedComponents::remove);
    }

    /// The name to be written as `instanceName` in place of the parameter's value.
    Optional<String> of(ComponentInstance instance) {
        return model.componentOf(instance).filter(this::goes).isPresent()
                ? Optional.ofNullable(moved.get(instance.id()))
                : Optional.empty();
    }

    /// Whether values for a component's parameter stay.
    boolean stays(Component component) {
        return keepingComponents.contains(component.id());
    }

    /// Whether all values of a component's parameter are said otherwise, so that it can go.
    boolean goes(Component component) {
        return movedComponents.contains(component.id());
    }

    private void sort(Application application, ComponentInstance instance, boolean isConverted) {
        Optional<Component> named =
                model.componentOf(instance)
                        .filter(component -> NameParameter.isDeclared(component.object().content()))
                        .filter(_ ->
                                instance.parameters().stream()
                                        .map(ParameterValue::name)
                                        .anyMatch(NameParameter.NAME::equals));
        if (named.isEmpty()) {
            return;
        }
        Optional<String> value = NameParameter.valueIn(texts.content(instance.place()));
        boolean moves =
                isConverted
                        && isAlone(application, instance)
                        && instance.revisionName().isEmpty()
                        && !value.equals(Optional.of(instance.name()))
                        && !InstanceNames.isNamedByRevision(instance, catalog)
                        && !NameParameter.isNamedOtherwise(
                                named.get(), InstanceNames.given(instance));
        if (moves && value.isPresent()) {
            moved.put(instance.id(), value.get());
            movedComponents.add(named.get().id());
        } else {
            keepingComponents.add(named.get().id());
        }
    }

    /// Of several, the way back would make copies, except of those that pin a revision and have a name that stays.
    private boolean isAlone(Application application, ComponentInstance instance) {
        return application.instances().stream()
                        .filter(i -> i.componentName().equals(instance.componentName()))
                        .filter(i -> i.revisionName().isEmpty() || !hasOwnName(i))
                        .count()
                == 1;
    }

    private boolean hasOwnName(ComponentInstance instance) {
        return texts.content(instance.place()).textAt("instanceName").isPresent();
    }
}
