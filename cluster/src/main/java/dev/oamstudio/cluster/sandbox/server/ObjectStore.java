package dev.oamstudio.cluster.sandbox.server;

import dev.oamstudio.cluster.sandbox.field.Ownership;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// All objects, each with the number of the write that made it so. Who listens is told of every change, in order. Not
/// thread-safe: its owner lets one in at a time.
final class ObjectStore {
    private final NavigableMap<ObjectKey, Stored> objects = new TreeMap<>();
    private final List<Consumer<WatchEvent>> listeners = new ArrayList<>();
    private long writes = 1;

    Optional<Stored> find(ObjectKey key) {
        return Optional.ofNullable(objects.get(id(key)));
    }

    /// The objects of a kind, whatever the version, in the order of their names.
    List<Stored> list(GroupVersionKind type) {
        return objects.values().stream()
                .filter(stored -> stored.object().type().sameKind(type))
                .toList();
    }

    List<Stored> all() {
        return List.copyOf(objects.values());
    }

    /// Keeps an object under a new resource version.
    Stored put(KubeObject object, Ownership ownership) {
        KubeObject numbered =
                object.withMetadata("resourceVersion", Value.text(Long.toString(++writes)));
        Stored next = new Stored(numbered, ownership);
        boolean isNew = objects.put(id(numbered.key()), next) == null;
        tell(isNew ? new WatchEvent.Added(numbered) : new WatchEvent.Modified(numbered));
        return next;
    }

    void remove(ObjectKey key) {
        Stored gone = objects.remove(id(key));
        if (gone != null) {
            writes++;
            tell(
                    new WatchEvent.Deleted(
                            gone.object()
                                    .withMetadata(
                                            "resourceVersion", Value.text(Long.toString(writes)))));
        }
    }

    void listen(Consumer<WatchEvent> listener) {
        listeners.add(listener);
    }

    void ignore(Consumer<WatchEvent> listener) {
        listeners.remove(listener);
    }

    private void tell(WatchEvent event) {
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
    }

    /// Objects are the same in whatever version they are asked for.
    private static ObjectKey id(ObjectKey key) {
        GroupVersionKind type = new GroupVersionKind(key.type().group(), "", key.type().kind());
        return new ObjectKey(type, key.namespace(), key.name());
    }
}
