package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Observation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Watches over all kinds that an application consists of. Kinds that the cluster does not know yet are tried again, so that a
/// custom resource is seen once its definition is there.
final class ObjectWatches implements AutoCloseable {
    private final Cluster cluster;
    private final Set<ResourceQuery> queries;
    private final Consumer<String> interrupted;
    private final InstantSource clock;
    private final Signal signal = new Signal();
    private final LiveObjects live = new LiveObjects();
    private final Map<ResourceQuery, Watching> open = new HashMap<>();
    private final Set<ResourceQuery> synced = new HashSet<>();

    ObjectWatches(
            Cluster cluster,
            Set<ResourceQuery> queries,
            Consumer<String> interrupted,
            InstantSource clock) {
        this.cluster = cluster;
        this.queries = new LinkedHashSet<>(queries);
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
        synchronized (synced) {
            return synced.containsAll(open.keySet());
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

    void remove(ObjectKey key) {
        live.remove(key);
    }

    /// All that is seen now, with the events of its namespaces.
    Observation observation() throws ClusterException {
        List<KubeEvent> events = new ArrayList<>();
        Set<String> namespaces = new LinkedHashSet<>();
        queries.stream()
                .map(ResourceQuery::namespace)
                .filter(name -> !name.isEmpty())
                .forEach(namespaces::add);
        for (String namespace : namespaces) {
            events.addAll(cluster.events(namespace));
        }
        return new Observation(new TreeMap<>(live.snapshot()), events, clock.instant());
    }

    @Override
    public void close() {
        open.values().forEach(Watching::close);
        open.clear();
        signal.raise();
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
            case WatchEvent.Deleted(KubeObject object) -> live.remove(object.key());
            case WatchEvent.Synced ignored -> markSynced(query);
            case WatchEvent.Interrupted(String why) -> interrupted.accept(why);
        }
        signal.raise();
    }

    private void markSynced(ResourceQuery query) {
        synchronized (synced) {
            synced.add(query);
        }
    }
}
