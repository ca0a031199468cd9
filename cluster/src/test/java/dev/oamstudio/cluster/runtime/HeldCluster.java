package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A cluster whose watches say what the test has them say, and which counts how often it is asked.
final class HeldCluster implements Cluster {
    final AtomicInteger eventLists = new AtomicInteger();
    private final Map<ResourceQuery, Consumer<WatchEvent>> watches = new ConcurrentHashMap<>();
    private final Predicate<ResourceQuery> unknown;

    /// @param unknown the kinds that are not served
    HeldCluster(Predicate<ResourceQuery> unknown) {
        this.unknown = unknown;
    }

    void say(ResourceQuery query, WatchEvent event) {
        Optional.ofNullable(watches.get(query)).ifPresent(listener -> listener.accept(event));
    }

    boolean isWatched(ResourceQuery query) {
        return watches.containsKey(query);
    }

    @Override
    public ClusterIdentity identity() {
        return new ClusterIdentity("held", "", "", true);
    }

    @Override
    public List<ResourceType> discover() {
        return List.of();
    }

    @Override
    public Optional<KubeObject> get(ObjectKey key) {
        return Optional.empty();
    }

    @Override
    public List<KubeObject> list(ResourceQuery query) {
        return List.of();
    }

    @Override
    public KubeObject apply(KubeObject object, ApplyOptions options) {
        return object;
    }

    @Override
    public void delete(ObjectKey key) {}

    @Override
    public List<KubeEvent> events(String namespace) {
        eventLists.incrementAndGet();
        return List.of();
    }

    @Override
    public Watching watch(ResourceQuery query, Consumer<WatchEvent> listener)
            throws ClusterException {
        if (unknown.test(query)) {
            throw new ClusterException(ClusterException.Kind.UNKNOWN_KIND, "not served");
        }
        watches.put(query, listener);
        return () -> watches.remove(query);
    }

    @Override
    public void close() {}
}
