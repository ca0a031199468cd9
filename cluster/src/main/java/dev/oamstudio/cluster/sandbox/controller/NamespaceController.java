package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.time.Duration;
import java.util.List;

/// Marks a namespace as active; empties one that is being deleted, and lets it go when it is empty.
final class NamespaceController implements Controller {
    private static final String NAME_LABEL = "kubernetes.io/metadata.name";

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.NAMESPACE;
    }

    @Override
    public void reconcile(KubeObject namespace, World world) {
        if (namespace.isDeleting()) {
            empty(namespace, world);
            return;
        }
        if (!namespace.labels().containsKey(NAME_LABEL)) {
            world.write(namespace, PodTemplate.labelled(namespace, NAME_LABEL, namespace.name()));
        }
        world.status(namespace, mapping("phase", "Active"));
    }

    private static void empty(KubeObject namespace, World world) {
        world.status(namespace, mapping("phase", "Terminating"));
        List<KubeObject> inside =
                world.server().everything().stream()
                        .filter(object -> object.namespace().equals(namespace.name()))
                        .toList();
        if (inside.isEmpty()) {
            world.server().remove(namespace.key());
            return;
        }
        inside.stream().filter(object -> !object.isDeleting()).forEach(world::delete);
        world.lookAgain(namespace, Duration.ofMillis(200));
    }
}
