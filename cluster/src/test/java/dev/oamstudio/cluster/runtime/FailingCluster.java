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
import dev.oamstudio.model.yaml.Json;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// A cluster that keeps what it is given, after it has failed as often as a test wants. Its watches know what there is when they
/// begin, and nothing else.
final class FailingCluster implements Cluster {
    /// What was written, by name, failed attempts too.
    final List<String> attempts = new CopyOnWriteArrayList<>();

    /// Down once a write has failed.
    final CountDownLatch failed = new CountDownLatch(1);

    /// The kinds that it does not serve, until somebody defines them.
    final Set<String> unserved = ConcurrentHashMap.newKeySet();

    boolean simulated = true;

    private final Map<ObjectKey, KubeObject> objects = new ConcurrentHashMap<>();
    private final Map<String, Queue<ClusterException.Kind>> failures = new ConcurrentHashMap<>();

    FailingCluster() {
        KubeObject namespace =
                new KubeObject(
                        Json.read(
                                        "{\"apiVersion\": \"v1\", \"kind\": \"Namespace\", \"metadata\": {\"name\":"
                                                + " \"default\"}}")
                                .mappingAt());
        objects.put(namespace.key(), namespace);
    }

    FailingCluster failing(String name, ClusterException.Kind... kinds) {
        failures.put(name, new ArrayDeque<>(List.of(kinds)));
        return this;
    }

    @Override
    public KubeObject apply(KubeObject object, ApplyOptions options) throws ClusterException {
        attempts.add(object.name());
        Queue<ClusterException.Kind> left =
                failures.getOrDefault(object.name(), new ArrayDeque<>());
        if (!left.isEmpty()) {
            failed.countDown();
            throw new ClusterException(left.remove(), "as the test wants it");
        }
        requireServed(object.key());
        unserved.remove(object.text("spec", "names", "kind"));
        objects.put(object.key(), object);
        return object;
    }

    @Override
    public Optional<KubeObject> get(ObjectKey key) throws ClusterException {
        requireServed(key);
        return Optional.ofNullable(objects.get(key));
    }

    @Override
    public List<KubeObject> list(ResourceQuery query) {
        return objects.values().stream().filter(o -> o.type().equals(query.type())).toList();
    }

    @Override
    public Watching watch(ResourceQuery query, Consumer<WatchEvent> listener) {
        list(query).forEach(object -> listener.accept(new WatchEvent.Added(object)));
        listener.accept(new WatchEvent.Synced());
        return () -> {};
    }

    @Override
    public void delete(ObjectKey key) {
        attempts.add("-" + key.name());
        objects.remove(key);
    }

    @Override
    public ClusterIdentity identity() {
        return new ClusterIdentity("failing", "", "", simulated);
    }

    @Override
    public List<ResourceType> discover() {
        return List.of();
    }

    @Override
    public List<KubeEvent> events(String namespace) {
        return List.of();
    }

    private void requireServed(ObjectKey key) throws ClusterException {
        if (unserved.contains(key.type().kind())) {
            throw new ClusterException(
                    ClusterException.Kind.UNKNOWN_KIND, "not served: " + key.type());
        }
    }

    @Override
    public void close() {}
}
