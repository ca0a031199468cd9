package dev.oamstudio.cluster.watch;

import dev.oamstudio.cluster.fake.FakeApiServer;
import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.cluster.watch.ObjectWatch.Followed;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A watch on a fake server, what it told, in words such as `added a@2`, and what one knows who listened.
final class Heard implements AutoCloseable {
    static final Duration LONG = Duration.ofSeconds(60);
    private static final ResourceQuery QUERY =
            new ResourceQuery(new GroupVersionKind("", "v1", "ConfigMap"), "default", "");

    private final KubernetesClient client;
    private final ApiRequests api;
    private final ObjectWatch watch;
    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    private final SequencedMap<String, String> known = new TreeMap<>();
    final List<String> all = new ArrayList<>();
    final List<Duration> pauses = new CopyOnWriteArrayList<>();

    Heard(FakeApiServer server) {
        this(server, LONG);
    }

    Heard(FakeApiServer server, Duration silence) {
        Config config =
                new ConfigBuilder(Config.empty())
                        .withMasterUrl(server.address())
                        .withRequestRetryBackoffLimit(0)
                        .withHttp2Disable(true)
                        .build();
        client = new KubernetesClientBuilder().withConfig(config).build();
        api = new ApiRequests(client.getHttpClient(), server.address());
        Patience patience = new Patience(LONG, silence, LONG, pauses::add);
        watch =
                ObjectWatch.start(
                        new Followed(api, QUERY, FakeApiServer.PATH),
                        patience,
                        event -> words.add(words(event)));
    }

    /// Waits until something is said.
    ///
    /// @return all that was said until then
    List<String> until(String awaited) throws InterruptedException {
        String next = hear(awaited);
        while (!next.equals(awaited)) {
            next = hear(awaited);
        }
        return List.copyOf(all);
    }

    /// Waits until one who listened knows these names and versions: what is new in a list is told before what is gone from it.
    void untilKnown(List<String> wanted) throws InterruptedException {
        while (!state().equals(wanted)) {
            hear("what leads to " + wanted);
        }
    }

    private String hear(String awaited) throws InterruptedException {
        String next = words.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("after " + all + " nobody said: " + awaited);
        }
        all.add(next);
        learn(next);
        return next;
    }

    /// The names and versions that a listener knows of.
    List<String> state() {
        return known.entrySet().stream().map(e -> e.getKey() + "@" + e.getValue()).toList();
    }

    @Override
    public void close() {
        watch.close();
        api.close();
        client.close();
    }

    private void learn(String sentence) {
        String[] parts = sentence.split("[ @]", -1);
        switch (parts[0]) {
            case "added", "modified" -> known.put(parts[1], parts[2]);
            case "deleted" -> known.remove(parts[1]);
            default -> {}
        }
    }

    private static String words(WatchEvent event) {
        return switch (event) {
            case WatchEvent.Added(KubeObject object) -> "added " + name(object);
            case WatchEvent.Modified(KubeObject object) -> "modified " + name(object);
            case WatchEvent.Deleted(KubeObject object) -> "deleted " + object.name();
            case WatchEvent.Synced ignored -> "synced";
            case WatchEvent.Interrupted(String why) -> "interrupted: " + why;
            case WatchEvent.Resumed ignored -> "resumed";
        };
    }

    private static String name(KubeObject object) {
        return object.name() + "@" + object.resourceVersion();
    }
}
