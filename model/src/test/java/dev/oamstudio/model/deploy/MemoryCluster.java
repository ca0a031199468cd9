package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.HealthCheck;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// A cluster as far as reconciling sees one: objects, and controllers that make them well when they get to it. It writes down what
/// was done to it.
final class MemoryCluster {
    final List<String> log = new ArrayList<>();
    private final Map<ObjectKey, KubeObject> objects = new TreeMap<>();
    private int uids;

    void put(KubeObject object) {
        objects.put(object.key(), object);
    }

    /// What nobody says anything about keeps; what changes is not well for a while.
    void apply(KubeObject desired) {
        log.add("apply " + desired.key());
        KubeObject live = objects.get(desired.key());
        Value.Mapping content = desired.content();
        String uid = live == null ? "u" + ++uids : live.uid();
        content =
                content.with(
                        "metadata", content.mappingAt("metadata").with("uid", Value.text(uid)));
        boolean same = live != null && live.content().get("spec").equals(content.get("spec"));
        Value status =
                live != null && same
                        ? live.content().mappingAt("status")
                        : Folder.value(
                                "{conditions: [{type: Ready, status: 'False', reason: Starting}]}");
        put(new KubeObject(content.with("status", status)));
    }

    void delete(ObjectKey key) {
        log.add("delete " + key);
        objects.remove(key);
    }

    /// A controller finishes with one object that is not well yet, if there is one.
    void work(RandomGenerator random) {
        List<KubeObject> waiting =
                objects.values().stream().filter(object -> !isHealthy(object.key())).toList();
        if (!waiting.isEmpty()) {
            KubeObject chosen = waiting.get(random.nextInt(waiting.size()));
            String name = chosen.name();
            put(
                    DeployFixture.with(
                            chosen,
                            "status",
                            "{host: %s.local, conditions: [{type: Ready, status: 'True'}]}"
                                    .formatted(name)));
        }
    }

    /// Somebody takes an object away.
    void lose(RandomGenerator random) {
        if (!objects.isEmpty()) {
            List<ObjectKey> keys = List.copyOf(objects.keySet());
            objects.remove(keys.get(random.nextInt(keys.size())));
        }
    }

    boolean isHealthy(ObjectKey key) {
        return find(key)
                .filter(live -> HealthCheck.of(live).health() == Health.HEALTHY)
                .isPresent();
    }

    Optional<KubeObject> find(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    Observation observation() {
        return DeployFixture.observed(List.copyOf(objects.values()));
    }
}
