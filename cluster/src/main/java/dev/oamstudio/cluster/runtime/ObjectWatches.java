package dev.oamstudio.cluster.runtime;

import dev.oamstudio.cluster.convert.Events;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.status.Observation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Watches over all kinds that an application consists of, and over the events of its namespaces. Kinds that the cluster does not
/// know yet are tried again, so that a custom resource is seen once its definition is there.
final class ObjectWatches implements AutoCloseable {
    private final Cluster cluster;
    private final Set<ResourceQuery> queries;
    private final Consumer<String> interrupted;
    private final InstantSource clock;
    private final Signal signal = new Signal();
    private final LiveObjects live = new LiveObjects();
    private final Map<ResourceQuery, Watching> open = new HashMap<>();
    private final Set<ResourceQuery> synced = ConcurrentHashMap.newKeySet();
    private final Set<ResourceQuery> cut = new HashSet<>();

    ObjectWatches(
            Cluster cluster,
            Set<ResourceQuery> queries,
            Consumer<String> interrupted,
            InstantSource clock) {
        this.cluster = cluster;
        this.queries = withEvents(queries);
        this.interrupted = interrupted;
        this.clock = clock;
    }

    /// Opens the watches that are not open and can be.
    ///
    /// @throws ClusterException if the cluster fails for another reason than not knowing a kind
    void ensureOpen() throws ClusterException {
        for (ResourceQuery query : queries) {
            if (!open.containsKey(query)) {
                open(query);
            }
        }
    }

    /// Whether everything that can be watched has been seen once.
    boolean isSynced() {
        return synced.containsAll(open.keySet());
    }

    /// Whether what is seen is not older than it looks.
    boolean isConnected() {
        synchronized (cut) {
            return cut.isEmpty();
        }
    }

    /// Waits for a change, or for a while.
    void await(Duration limit) throws InterruptedException {
        signal.await(limit);
    }

    void wake() {
        signal.raise();
    }

    /// Takes the answer to a write, which may come before the watch tells of it.
    void put(KubeObject object) {
        live.put(object);
    }

    /// All that is seen now.
    Observation observation() {
        return live.snapshot(clock.instant());
    }

    @Override
    public void close() {
        open.values().forEach(Watching::close);
        open.clear();
        signal.raise();
    }

    private static Set<ResourceQuery> withEvents(Set<ResourceQuery> queries) {
        Set<ResourceQuery> all = new LinkedHashSet<>(queries);
        queries.stream()
                .map(ResourceQuery::namespace)
                .filter(namespace -> !namespace.isEmpty())
                .forEach(namespace -> all.add(new ResourceQuery(Events.TYPE, namespace, "")));
        return all;
    }

    private void open(ResourceQuery query) throws ClusterException {
        try {
            open.put(query, cluster.watch(query, event -> receive(query, event)));
        } catch (ClusterException failed) {
            if (!isUnknown(failed.kind())) {
                throw failed;
            }
        }
    }

    private static boolean isUnknown(ClusterException.Kind kind) {
        return kind == ClusterException.Kind.UNKNOWN_KIND
                || kind == ClusterException.Kind.NOT_FOUND;
    }

    private void receive(ResourceQuery query, WatchEvent event) {
        switch (event) {
            case WatchEvent.Added(KubeObject object) -> live.put(object);
            case WatchEvent.Modified(KubeObject object) -> live.put(object);
            case WatchEvent.Deleted(KubeObject object) -> live.remove(object);
            case WatchEvent.Synced ignored -> synced.add(query);
            case WatchEvent.Interrupted(String why) -> interrupted(query, why);
            case WatchEvent.Resumed ignored -> resumed(query);
        }
        signal.raise();
    }

    /// Said once for all watches, which mostly share a fate. Without events, which not everybody may read, the objects count.
    private void interrupted(ResourceQuery query, String why) {
        if (query.type().equals(Events.TYPE)) {
            synced.add(query);
            return;
        }
        boolean first;
        synchronized (cut) {
            first = cut.isEmpty();
            cut.add(query);
        }
        if (first) {
            interrupted.accept(why);
        }
    }

    private void resumed(ResourceQuery query) {
        synchronized (cut) {
            cut.remove(query);
        }
    }
}
