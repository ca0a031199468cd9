package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Nearness;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renames an instance and follows every reference to it. Where instances have names of their own (EDAS) the component keeps
/// its name; upstream the two are one, so the component is renamed in every application
/// that means it.
final class ComponentRenaming {
    private ComponentRenaming() {}

    static void rename(Edit.RenameComponent edit, Draft draft) throws RefusedException {
        ComponentInstance instance = draft.targets().instance(edit.instance());
        Application application = draft.targets().applicationOf(edit.instance());
        if (instance.name().equals(edit.name())) {
            return;
        }
        Names.requireSubdomain(edit.name());
        List<ComponentInstance> sharing = draft.targets().sharing(instance);
        Optional<Component> component = draft.model().componentOf(instance);
        List<InstanceName> names =
                Targets.isEdas(application)
                        ? List.of(new InstanceName(application, instance))
                        : namedAfter(sharing, draft);
        refuseTaken(edit.name(), names);
        if (!Targets.isEdas(application) && isComponentTaken(edit.name(), application, draft)) {
            throw taken(edit.name(), application);
        }
        for (InstanceName name : names) {
            name.follow(edit.name(), draft);
        }
        if (Targets.isEdas(application)) {
            FieldPath own = instance.place().path().key("instanceName");
            draft.follow(instance.place(), own, edit.name());
        } else {
            for (ComponentInstance each : sharing) {
                renameReference(each, edit.name(), draft);
            }
            if (component.isPresent()) {
                renameComponent(component.get(), edit.name(), draft);
            }
        }
        draft.select(ElementId.component(application.key(), edit.name()));
    }

    /// Those of the instances that have no name but their component's.
    private static List<InstanceName> namedAfter(List<ComponentInstance> sharing, Draft draft)
            throws RefusedException {
        List<InstanceName> names = new ArrayList<>();
        for (ComponentInstance instance : sharing) {
            Value entry =
                    instance.place()
                            .path()
                            .in(draft.content(instance.place()))
                            .orElse(Value.Null.NULL);
            if (entry.textAt("instanceName").isEmpty()) {
                names.add(new InstanceName(draft.targets().applicationOf(instance.id()), instance));
            }
        }
        return names;
    }

    private static void refuseTaken(String name, List<InstanceName> names) throws RefusedException {
        for (InstanceName each : names) {
            if (each.application().instance(name).isPresent()) {
                throw taken(name, each.application());
            }
        }
    }

    private static boolean isComponentTaken(String name, Application by, Draft draft) {
        return draft.model().componentsNamed(name).stream()
                        .anyMatch(each -> Nearness.mayMeet(each.namespace(), by.namespace()))
                || draft.model().applications().stream()
                        .filter(each -> Nearness.mayMeet(each.namespace(), by.namespace()))
                        .flatMap(each -> each.instances().stream())
                        .anyMatch(instance -> instance.componentName().equals(name));
    }

    private static RefusedException taken(String name, Application application) {
        return RefusedException.because(Message.of("edit.name-taken", name), application.id());
    }

    private static void renameComponent(Component component, String name, Draft draft)
            throws RefusedException {
        draft.follow(
                component.place(),
                component.place().path().plus(FieldPath.ofKeys("metadata", "name")),
                name);
    }

    private static void renameReference(ComponentInstance instance, String name, Draft draft)
            throws RefusedException {
        FieldPath entry = instance.place().path();
        if (instance.revisionName().isEmpty()) {
            draft.follow(instance.place(), entry.key("componentName"), name);
        } else {
            String suffix = instance.revisionName().substring(instance.componentName().length());
            draft.follow(instance.place(), entry.key("revisionName"), name + suffix);
        }
    }
}
