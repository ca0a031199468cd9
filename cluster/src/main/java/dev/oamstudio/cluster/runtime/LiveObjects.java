package dev.oamstudio.cluster.runtime;

import dev.oamstudio.cluster.convert.Events;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Observation;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What the watches have seen, the newest state of each object, and the events about them. Safe for threads.
final class LiveObjects {
    private final SequencedMap<ObjectKey, KubeObject> objects = new TreeMap<>();
    private final SequencedMap<ObjectKey, KubeEvent> events = new TreeMap<>();

    synchronized void put(KubeObject object) {
        if (object.type().equals(Events.TYPE)) {
            events.put(object.key(), Events.of(object));
        } else {
            objects.merge(object.key(), object, LiveObjects::newer);
        }
    }

    /// A watch may tell late of the end of an object that has a successor of the same name.
    synchronized void remove(KubeObject object) {
        KubeObject known = objects.get(object.key());
        boolean successor =
                known != null && !object.uid().isEmpty() && !object.uid().equals(known.uid());
        if (!successor) {
            objects.remove(object.key());
        }
        events.remove(object.key());
    }

    synchronized Observation snapshot(Instant at) {
        return new Observation(new TreeMap<>(objects), List.copyOf(events.values()), at);
    }

    /// A watch may tell of a state that is older than the answer to a write. Versions of one object grow
    /// (<https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions>).
    private static KubeObject newer(KubeObject known, KubeObject heard) {
        boolean older =
                known.uid().equals(heard.uid())
                        && version(heard).isPresent()
                        && version(known).isPresent()
                        && version(heard).getAsLong() < version(known).getAsLong();
        return older ? known : heard;
    }

    private static OptionalLong version(KubeObject object) {
        try {
            return OptionalLong.of(Long.parseLong(object.resourceVersion()));
        } catch (NumberFormatException opaque) {
            return OptionalLong.empty();
        }
    }
}
