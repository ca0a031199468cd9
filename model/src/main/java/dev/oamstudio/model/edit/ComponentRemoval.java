package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import java.util.List;
import java.util.Optional;

/// Removes an instance with the dependencies that touch it, what scopes say of it, its card, and its component if nobody else
/// uses it.
final class ComponentRemoval {
    private ComponentRemoval() {}

    static void remove(ElementId id, Draft draft) throws RefusedException {
        ComponentInstance instance = draft.targets().instance(id);
        Application application = draft.targets().applicationOf(id);
        Optional<Component> component = draft.model().componentOf(instance);
        for (ElementId dependency : touching(id, application)) {
            DependencyEditing.disconnect(dependency, DependencyEditing.Outputs.KEEP_WRITTEN, draft);
        }
        if (component.isPresent()) {
            new WorkloadReferences(application, instance, component.get()).remove(draft);
        }
        ComponentInstance now = draft.targets().instance(id);
        draft.remove(now.place(), now.place().path());
        LayoutEditing.remove(id, draft);
        if (component.isPresent() && draft.model().instancesOf(component.get()).isEmpty()) {
            draft.removeObject(component.get().place());
        }
    }

    private static List<ElementId> touching(ElementId id, Application application) {
        return DependencyGraph.of(application).dependencies().stream()
                .filter(edge -> edge.first().equals(id) || edge.then().equals(id))
                .map(Dependency::id)
                .distinct()
                .toList();
    }
}
