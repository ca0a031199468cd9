package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.render.RenderedObject.Role;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;

/// The labels and annotations that workloads and traits carry: those that the application passes on, unless they have their
/// own, and those by which the runtime knows them, which win. kubectl's record of the application is not passed on.
final class OamMetadata {
    private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    private final Scene scene;
    private final ComponentInstance instance;

    OamMetadata(Scene scene, ComponentInstance instance) {
        this.scene = scene;
        this.instance = instance;
    }

    Draft on(Draft draft, Role role) {
        Application application = scene.application();
        Draft result = passedOn(draft, "labels", application.object().labels());
        result = passedOn(result, "annotations", application.object().annotations());
        result = label(result, "app.oam.dev/name", application.name());
        result = label(result, "app.oam.dev/component", instance.componentName());
        if (!instance.revisionName().isEmpty()) {
            result = label(result, "app.oam.dev/revision", instance.revisionName());
        }
        return inNamespace(label(result, "app.oam.dev/resourceType", role.name()));
    }

    private Draft passedOn(Draft draft, String map, Map<String, String> entries) {
        Draft result = draft;
        Value.Mapping own = draft.object().content().mappingAt("metadata", map);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            String key = entry.getKey();
            if (own.get(key).isEmpty() && !key.equals(LAST_APPLIED)) {
                Place place = scene.below(scene.application().place(), "metadata", map, key);
                result = result.withEntry(map, key, entry.getValue(), Source.APPLICATION, place);
            }
        }
        return result;
    }

    private Draft label(Draft draft, String key, String text) {
        return draft.withEntry("labels", key, text, Source.RUNTIME, instance.place());
    }

    private Draft inNamespace(Draft draft) {
        String namespace = scene.namespaceFor(draft.object().type());
        return namespace.isEmpty()
                ? draft.withoutNamespace()
                : draft.withMetadata(
                        "namespace",
                        Value.text(namespace),
                        Source.APPLICATION,
                        scene.below(scene.application().place(), "metadata", "namespace"));
    }
}
