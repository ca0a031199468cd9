package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.List;

/// What was applied for an application, kept in the cluster as a ConfigMap beside it, so that what is no longer designed can
/// be found and deleted.
public record Inventory(String application, String namespace, List<ObjectKey> objects) {
    public Inventory {
        objects = List.copyOf(objects);
    }

    public ObjectKey key() {
        throw new UnsupportedOperationException("lands with model.deploy");
    }

    public KubeObject toObject() {
        throw new UnsupportedOperationException("lands with model.deploy");
    }

    public static Inventory from(KubeObject configMap) {
        throw new UnsupportedOperationException("lands with model.deploy");
    }
}
