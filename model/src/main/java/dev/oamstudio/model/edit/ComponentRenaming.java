package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// Renames an instance and follows every reference to it. Where instances have names of their own (EDAS) the component keeps
/// its name; upstream the two are one, so the component is renamed in every application.
final class ComponentRenaming {
    private ComponentRenaming() {}

    static void rename(Edit.RenameComponent edit, Draft draft) throws RefusedException {
        Names.require(edit.name());
        Targets targets = new Targets(draft.model());
        ComponentInstance instance = targets.instance(edit.instance());
        Application application = targets.applicationOf(edit.instance());
        if (instance.name().equals(edit.name())) {
            return;
        }
        refuseTaken(edit.name(), draft.model(), application);
        renameInstances(instance, application, edit.name(), draft);
        ElementId renamed = ElementId.component(application.name(), edit.name());
        LayoutEditing.rename(edit.instance(), renamed, draft);
        draft.select(renamed);
    }

    private static void refuseTaken(String name, OamModel model, Application application)
            throws RefusedException {
        boolean taken =
                application.instance(name).isPresent()
                        || (!Targets.isEdas(application) && model.component(name).isPresent());
        if (taken) {
            throw RefusedException.because(Message.of("edit.name-taken", name), application.id());
        }
    }

    private static void renameInstances(
            ComponentInstance instance, Application application, String name, Draft draft)
            throws RefusedException {
        if (Targets.isEdas(application)) {
            draft.set(
                    instance.place(),
                    Targets.entry(instance).key("instanceName"),
                    Value.text(name));
            followDependencies(instance.name(), application.name(), name, draft);
        } else {
            for (Application each : draft.model().applications()) {
                renameComponentIn(each, instance.componentName(), name, draft);
            }
            renameComponent(instance.componentName(), name, draft);
        }
    }

    private static void followDependencies(String old, String application, String name, Draft draft)
            throws RefusedException {
        for (ComponentInstance other :
                new Targets(draft.model()).application(application).instances()) {
            for (OrderDependency dependency : other.wiring().dependencies()) {
                if (dependency.instance().equals(old)) {
                    draft.set(
                            dependency.place(),
                            Targets.item(dependency.place().path()),
                            Value.text(name));
                }
            }
        }
    }

    private static void renameComponentIn(
            Application application, String old, String name, Draft draft) throws RefusedException {
        for (ComponentInstance instance : application.instances()) {
            if (instance.componentName().equals(old)) {
                renameReference(instance, name, draft);
            }
        }
    }

    private static void renameReference(ComponentInstance instance, String name, Draft draft)
            throws RefusedException {
        FieldPath entry = Targets.entry(instance);
        if (instance.revisionName().isEmpty()) {
            draft.set(instance.place(), entry.key("componentName"), Value.text(name));
        } else {
            String suffix = instance.revisionName().substring(instance.componentName().length());
            draft.set(instance.place(), entry.key("revisionName"), Value.text(name + suffix));
        }
    }

    private static void renameComponent(String old, String name, Draft draft)
            throws RefusedException {
        Optional<Component> component = draft.model().component(old);
        if (component.isPresent()) {
            draft.set(
                    component.get().place(),
                    FieldPath.ofKeys("metadata", "name"),
                    Value.text(name));
        }
    }
}
