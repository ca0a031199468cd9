package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/// Renames an instance and follows every reference to it. Where instances have names of their own (EDAS) the component keeps
/// its name; upstream the two are one, so the component is renamed in every application.
final class ComponentRenaming {
    private ComponentRenaming() {}

    static void rename(Edit.RenameComponent edit, Draft draft) throws RefusedException {
        ComponentInstance instance = draft.targets().instance(edit.instance());
        Application application = draft.targets().applicationOf(edit.instance());
        if (instance.name().equals(edit.name())) {
            return;
        }
        Names.require(edit.name());
        List<InstanceName> names =
                Targets.isEdas(application)
                        ? List.of(new InstanceName(application, instance))
                        : namedAfter(instance.componentName(), draft);
        refuseTaken(edit.name(), names);
        if (!Targets.isEdas(application) && isComponentTaken(edit.name(), draft)) {
            throw taken(edit.name(), application);
        }
        for (InstanceName name : names) {
            name.follow(edit.name(), draft);
        }
        if (Targets.isEdas(application)) {
            FieldPath own = instance.place().path().key("instanceName");
            draft.follow(instance.place(), own, edit.name());
        } else {
            renameComponent(instance.componentName(), edit.name(), draft);
        }
        draft.select(ElementId.component(keyOf(edit.instance()), edit.name()));
    }

    /// What the identities of an application's parts start with.
    private static String keyOf(ElementId instance) {
        String value = instance.value();
        return value.substring(value.indexOf('/') + 1, value.lastIndexOf('/'));
    }

    /// The instances, in all applications, that have no name but their component's.
    private static List<InstanceName> namedAfter(String component, Draft draft)
            throws RefusedException {
        List<InstanceName> names = new ArrayList<>();
        for (Application application : draft.model().applications()) {
            for (ComponentInstance instance : application.instances()) {
                Value entry =
                        instance.place()
                                .path()
                                .in(draft.content(instance.place()))
                                .orElse(Value.Null.NULL);
                if (instance.componentName().equals(component)
                        && entry.textAt("instanceName").isEmpty()) {
                    names.add(new InstanceName(application, instance));
                }
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

    private static boolean isComponentTaken(String name, Draft draft) {
        return draft.model().component(name).isPresent()
                || draft.targets()
                        .instances()
                        .anyMatch(instance -> instance.componentName().equals(name));
    }

    private static RefusedException taken(String name, Application application) {
        return RefusedException.because(Message.of("edit.name-taken", name), application.id());
    }

    private static void renameComponent(String old, String name, Draft draft)
            throws RefusedException {
        for (ComponentInstance instance : draft.targets().instances().toList()) {
            if (instance.componentName().equals(old)) {
                renameReference(instance, name, draft);
            }
        }
        for (Component component : draft.model().components()) {
            if (component.name().equals(old)) {
                draft.follow(
                        component.place(),
                        component.place().path().plus(FieldPath.ofKeys("metadata", "name")),
                        name);
            }
        }
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
