package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import java.util.List;
import java.util.Optional;

/// Removes an instance with the dependencies that touch it, and its component if nobody else uses it.
final class ComponentRemoval {
    private ComponentRemoval() {}

    static void remove(ElementId id, Draft draft) throws RefusedException {
        Targets targets = new Targets(draft.model());
        ComponentInstance instance = targets.instance(id);
        String application = targets.applicationOf(id).name();
        Optional<Component> component = draft.model().componentOf(instance);
        for (ElementId dependency : touching(id, targets)) {
            disconnectIfStillThere(application, dependency, draft);
        }
        ComponentInstance now = new Targets(draft.model()).instance(id);
        draft.removeItem(now.place(), Targets.entry(now));
        if (component.isPresent() && !isUsed(draft.model(), instance.componentName())) {
            draft.removeDocument(component.get().place());
        }
    }

    private static List<ElementId> touching(ElementId id, Targets targets) throws RefusedException {
        return DependencyGraph.of(targets.applicationOf(id)).dependencies().stream()
                .filter(edge -> edge.first().equals(id) || edge.then().equals(id))
                .map(Dependency::id)
                .distinct()
                .toList();
    }

    /// Two edges may be one entry of the text; the second is gone with the first.
    private static void disconnectIfStillThere(
            String application, ElementId dependency, Draft draft) throws RefusedException {
        boolean there =
                DependencyGraph.of(new Targets(draft.model()).application(application))
                        .dependencies()
                        .stream()
                        .anyMatch(edge -> edge.id().equals(dependency));
        if (there) {
            DependencyEditing.disconnect(dependency, draft);
        }
    }

    private static boolean isUsed(OamModel model, String component) {
        return model.applications().stream()
                .flatMap(application -> application.instances().stream())
                .anyMatch(instance -> instance.componentName().equals(component));
    }
}
