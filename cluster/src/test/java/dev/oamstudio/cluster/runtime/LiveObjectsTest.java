package dev.oamstudio.cluster.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the watches have seen, whoever tells of it first.
class LiveObjectsTest {
    private final LiveObjects live = new LiveObjects();

    @Test
    void anOlderStateDoesNotReplaceANewerOne() {
        live.put(object("u", "10"));
        live.put(object("u", "9"));

        assertThat(seen()).containsExactly("u@10");
    }

    @Test
    void aSuccessorReplacesWhateverItsVersion() {
        live.put(object("u", "10"));
        live.put(object("v", "7"));

        assertThat(seen()).containsExactly("v@7");
    }

    @Test
    void theEndOfAPredecessorIsNotTheEndOfItsSuccessor() {
        live.put(object("u", "10"));
        live.put(object("v", "12"));
        live.remove(object("u", "11"));

        assertThat(seen()).containsExactly("v@12");
    }

    @Test
    void whatIsGoneIsGone() {
        live.put(object("u", "10"));
        live.remove(object("u", "11"));

        assertThat(seen()).isEmpty();
    }

    @Test
    void versionsThatAreNoNumbersAreTakenAsTheyCome() {
        live.put(object("u", "b"));
        live.put(object("u", "a"));

        assertThat(seen()).containsExactly("u@a");
    }

    @Test
    void eventsAreKeptBesideTheObjects() {
        KubeObject event =
                object(
                        """
                        {"apiVersion": "v1", "kind": "Event", "metadata": {"name": "e", "namespace": "default"}, "type": "Warning",
                         "reason": "BackOff", "message": "again", "count": 3,
                         "involvedObject": {"kind": "Pod", "name": "web-1", "namespace": "default"}}
                        """);
        live.put(event);

        assertThat(live.snapshot(Instant.EPOCH).objects()).isEmpty();
        assertThat(live.snapshot(Instant.EPOCH).events())
                .extracting(KubeEvent::about, KubeEvent::reason, KubeEvent::count)
                .containsExactly(
                        tuple(
                                new ObjectKey(
                                        new GroupVersionKind("", "v1", "Pod"), "default", "web-1"),
                                "BackOff",
                                3L));

        live.remove(event);
        assertThat(live.snapshot(Instant.EPOCH).events()).isEmpty();
    }

    private List<String> seen() {
        return live.snapshot(Instant.EPOCH).objects().values().stream()
                .map(object -> object.uid() + "@" + object.resourceVersion())
                .toList();
    }

    private static KubeObject object(String uid, String version) {
        return object(
                "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"a\", \"namespace\": \"default\","
                        + " \"uid\": \"%s\", \"resourceVersion\": \"%s\"}}"
                                .formatted(uid, version));
    }

    private static KubeObject object(String json) {
        return new KubeObject(Json.read(json).mappingAt());
    }
}
