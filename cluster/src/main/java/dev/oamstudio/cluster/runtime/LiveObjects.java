package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What the watches have seen, the newest state of each object. Safe for threads.
final class LiveObjects {
    private final SequencedMap<ObjectKey, KubeObject> objects = new TreeMap<>();

    synchronized void put(KubeObject object) {
        objects.put(object.key(), object);
    }

    synchronized void remove(ObjectKey key) {
        objects.remove(key);
    }

    synchronized SequencedMap<ObjectKey, KubeObject> snapshot() {
        return new TreeMap<>(objects);
    }
}
