package dev.oamstudio.cluster.contract;

import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Watches for a test: what was reported, in order, and what there is by it.
final class Watcher implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BlockingQueue<WatchEvent> arriving = new LinkedBlockingQueue<>();
    private final List<WatchEvent> events = new ArrayList<>();
    private final NavigableMap<ObjectKey, KubeObject> objects = new TreeMap<>();
    private final Watching watching;

    Watcher(Cluster cluster, ResourceQuery query) throws ClusterException {
        watching = cluster.watch(query, arriving::add);
    }

    /// Waits until an event is reported.
    WatchEvent next() throws InterruptedException {
        WatchEvent event = arriving.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError(
                    "nothing more was reported after "
                            + events.stream().map(e -> e.getClass().getSimpleName()).toList()
                            + " of "
                            + objects.values().stream()
                                    .map(o -> Json.write(o.content().without("spec")))
                                    .toList());
        }
        events.add(event);
        switch (event) {
            case WatchEvent.Added added -> objects.put(added.object().key(), added.object());
            case WatchEvent.Modified modified ->
                    objects.put(modified.object().key(), modified.object());
            case WatchEvent.Deleted deleted -> objects.remove(deleted.object().key());
            case WatchEvent.Synced ignored -> {}
            case WatchEvent.Interrupted ignored -> {}
            case WatchEvent.Resumed ignored -> {}
        }
        return event;
    }

    /// Waits until what there is satisfies a condition.
    Collection<KubeObject> until(Predicate<Collection<KubeObject>> condition)
            throws InterruptedException {
        while (!condition.test(objects.values())) {
            next();
        }
        return List.copyOf(objects.values());
    }

    /// Waits until one object is there that satisfies a condition.
    KubeObject untilOne(Predicate<KubeObject> condition) throws InterruptedException {
        return until(all -> all.stream().anyMatch(condition)).stream()
                .filter(condition)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        watching.close();
    }
}
