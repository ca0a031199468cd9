package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;

/// Finds what an edit speaks of in a model, and the paths of its entries.
record Targets(OamModel model) {
    private static final int INSTANCE_STEPS = 3;
    private static final int LIST_ITEM_STEPS = 5;

    Application application(String name) throws RefusedException {
        return model.application(name)
                .orElseThrow(() -> RefusedException.because(Message.of("edit.gone", name)));
    }

    ComponentInstance instance(ElementId id) throws RefusedException {
        return model.instance(id).orElseThrow(() -> gone(id));
    }

    /// The application of an instance, as long as it is one that can be edited.
    Application applicationOf(ElementId instance) throws RefusedException {
        Application application = model.applicationOf(instance).orElseThrow(() -> gone(instance));
        if (application.dialect() == Dialect.V1BETA1) {
            throw RefusedException.because(
                    Message.of("edit.v1beta1", application.name()), application.id());
        }
        return application;
    }

    Component componentOf(ComponentInstance instance) throws RefusedException {
        return model.componentOf(instance)
                .orElseThrow(() ->
                        RefusedException.because(
                                Message.of("edit.component-gone", instance.componentName()),
                                instance.id()));
    }

    TraitAttachment trait(ElementId id) throws RefusedException {
        return model.applications().stream()
                .flatMap(application -> application.instances().stream())
                .flatMap(instance -> instance.traits().stream())
                .filter(trait -> trait.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gone(id));
    }

    /// `spec.components[i]` of an instance.
    static FieldPath entry(ComponentInstance instance) {
        return Editing.head(instance.place().path(), INSTANCE_STEPS);
    }

    /// `spec.components[i].traits[j]`, or an item of another list of the entry.
    static FieldPath item(FieldPath place) {
        return Editing.head(place, LIST_ITEM_STEPS);
    }

    static boolean isEdas(Application application) {
        return application.dialect() == Dialect.EDAS;
    }

    private static RefusedException gone(ElementId id) {
        return RefusedException.because(Message.of("edit.gone", id.value()), id);
    }
}
