package dev.oamstudio.cluster.watch;

import dev.oamstudio.cluster.convert.ListItems;
import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Lists, then follows from there; lists again when the server no longer knows where it was. A connection that is silent for
/// longer than the server would keep it is taken for lost.
public final class ObjectWatch implements Watching {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PAGE = 500;

    private final ApiRequests api;
    private final ResourceQuery query;
    private final String path;
    private final Consumer<WatchEvent> listener;
    private final Map<ObjectKey, String> versions = new HashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    private ObjectWatch(
            ApiRequests api, ResourceQuery query, String path, Consumer<WatchEvent> listener) {
        this.api = api;
        this.query = query;
        this.path = path;
        this.listener = listener;
        this.thread = Thread.ofVirtual().name("watch " + query.type().kind()).unstarted(this::run);
    }

    /// @param path of the kind's objects, with a query
    public static ObjectWatch start(
            ApiRequests api, ResourceQuery query, String path, Consumer<WatchEvent> listener) {
        ObjectWatch watch = new ObjectWatch(api, query, path, listener);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        boolean first = true;
        while (!closed) {
            try {
                String from = list();
                if (first) {
                    listener.accept(new WatchEvent.Synced());
                    first = false;
                }
                follow(from);
            } catch (ClusterException failed) {
                pauseAfter(failed);
            } catch (InterruptedException interrupted) {
                closed = true;
            }
        }
    }

    /// Reports how what is there differs from what was known.
    private String list() throws ClusterException {
        Set<ObjectKey> seen = new HashSet<>();
        String next = "";
        String version;
        do {
            Value page = api.get(path + "&limit=" + PAGE + next);
            for (Value item : page.itemsAt("items")) {
                KubeObject object = ListItems.typed(item, query.type());
                seen.add(object.key());
                put(object);
            }
            version = page.textAt("metadata", "resourceVersion").orElse("");
            String token = page.textAt("metadata", "continue").orElse("");
            next = token.isEmpty() ? "" : "&continue=" + token;
        } while (!next.isEmpty());
        Set<ObjectKey> gone = new HashSet<>(versions.keySet());
        gone.removeAll(seen);
        gone.forEach(this::remove);
        return version;
    }

    /// Follows until the server forgets where this is.
    private void follow(String from) throws ClusterException, InterruptedException {
        String version = from;
        while (!closed) {
            try (EventStream stream = EventStream.open(api, path, version)) {
                version = read(stream, version);
            }
            if (version.isEmpty()) {
                return;
            }
        }
    }

    /// @return where to go on from, or nothing if everything has to be listed again
    private String read(EventStream stream, String from)
            throws ClusterException, InterruptedException {
        String version = from;
        while (!closed) {
            Value event = stream.next();
            if (event instanceof Value.Null) {
                return version;
            }
            Value object = event.get("object").orElse(Value.Null.NULL);
            if (event.textAt("type").orElse("").equals("ERROR")) {
                return "";
            }
            receive(event.textAt("type").orElse(""), object);
            version = object.textAt("metadata", "resourceVersion").orElse(version);
        }
        return version;
    }

    private void receive(String type, Value object) {
        KubeObject typed = ListItems.typed(object, query.type());
        switch (type) {
            case "ADDED", "MODIFIED" -> put(typed);
            case "DELETED" -> remove(typed.key(), typed);
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

    private void remove(ObjectKey key) {
        Value.Mapping metadata =
                Value.Mapping.EMPTY
                        .with("namespace", Value.text(key.namespace()))
                        .with("name", Value.text(key.name()));
        remove(key, ListItems.typed(Value.Mapping.EMPTY.with("metadata", metadata), key.type()));
    }

    private void remove(ObjectKey key, KubeObject object) {
        if (versions.remove(key) != null) {
            listener.accept(new WatchEvent.Deleted(object));
        }
    }

    private void pauseAfter(ClusterException failed) {
        if (closed) {
            return;
        }
        listener.accept(new WatchEvent.Interrupted(String.valueOf(failed.getMessage())));
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            closed = true;
        }
    }
}
