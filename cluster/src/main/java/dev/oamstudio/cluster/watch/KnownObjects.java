package dev.oamstudio.cluster.watch;

import dev.oamstudio.cluster.convert.ListItems;
import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.cluster.request.ObjectPages;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The objects that a watch has reported, by version, so that each state is reported once however often it is heard of.
final class KnownObjects {
    private final GroupVersionKind type;
    private final Consumer<WatchEvent> listener;
    private final Map<ObjectKey, String> versions = new HashMap<>();

    KnownObjects(GroupVersionKind type, Consumer<WatchEvent> listener) {
        this.type = type;
        this.listener = listener;
    }

    /// Reports how what is there differs from what is known.
    ///
    /// @return the version of the list
    String list(ApiRequests api, String path) throws ClusterException {
        ObjectPages pages = ObjectPages.read(api, path);
        Set<ObjectKey> gone = new HashSet<>(versions.keySet());
        for (Value item : pages.items()) {
            KubeObject object = ListItems.typed(item, type);
            gone.remove(object.key());
            put(object);
        }
        gone.forEach(key -> remove(key, nameOnly(key)));
        return pages.version();
    }

    /// Reports that nothing is there any more, for the kind is not.
    void forget() {
        Set.copyOf(versions.keySet()).forEach(key -> remove(key, nameOnly(key)));
    }

    /// @param kind of the event; bookmarks and what is not known change nothing
    void receive(String kind, Value content) {
        KubeObject object = ListItems.typed(content, type);
        switch (kind) {
            case "ADDED", "MODIFIED" -> put(object);
            case "DELETED" -> remove(object.key(), object);
            default -> {}
        }
    }

    private void put(KubeObject object) {
        String before = versions.put(object.key(), object.resourceVersion());
        if (before == null) {
            listener.accept(new WatchEvent.Added(object));
        } else if (!before.equals(object.resourceVersion())) {
            listener.accept(new WatchEvent.Modified(object));
        }
    }

    private void remove(ObjectKey key, KubeObject object) {
        if (versions.remove(key) != null) {
            listener.accept(new WatchEvent.Deleted(object));
        }
    }

    private static KubeObject nameOnly(ObjectKey key) {
        Value.Mapping metadata =
                Value.Mapping.EMPTY
                        .with("namespace", Value.text(key.namespace()))
                        .with("name", Value.text(key.name()));
        return ListItems.typed(Value.Mapping.EMPTY.with("metadata", metadata), key.type());
    }
}
