package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What is seen of a cluster at one moment: the application's objects and all that they own, with events about them.
public record Observation(
        SequencedMap<ObjectKey, KubeObject> objects, List<KubeEvent> events, Instant at) {
    public Observation {
        objects = Collections.unmodifiableSequencedMap(new TreeMap<>(objects));
        events = List.copyOf(events);
    }

    public static Observation nothing(Instant at) {
        return new Observation(new TreeMap<>(), List.of(), at);
    }

    public Optional<KubeObject> find(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    /// The objects that carry an application's name as their label.
    public List<ObjectKey> ofApplication(String application) {
        return objects.values().stream()
                .filter(o -> application.equals(o.labels().get("app.oam.dev/name")))
                .map(KubeObject::key)
                .toList();
    }

    /// The objects that name an object as an owner.
    public List<KubeObject> ownedBy(KubeObject owner) {
        return objects.values().stream()
                .filter(o -> o.owners().stream().anyMatch(ref -> ref.uid().equals(owner.uid())))
                .toList();
    }
}
