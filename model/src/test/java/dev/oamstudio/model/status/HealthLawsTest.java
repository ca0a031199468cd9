package dev.oamstudio.model.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HealthLawsTest {
    private static final List<String> KINDS =
            List.of(
                    "apps/v1 Deployment",
                    "apps/v1 StatefulSet",
                    "apps/v1 DaemonSet",
                    "apps/v1 ReplicaSet",
                    "v1 Pod",
                    "batch/v1 Job",
                    "batch/v1 CronJob",
                    "v1 Service",
                    "v1 PersistentVolumeClaim",
                    "networking.k8s.io/v1 Ingress",
                    "autoscaling/v2 HorizontalPodAutoscaler",
                    "policy/v1 PodDisruptionBudget",
                    "apiextensions.k8s.io/v1 CustomResourceDefinition",
                    "core.oam.dev/v1alpha2 HealthScope",
                    "ex.dev/v1 Thing");
    private static final List<String> FIELDS =
            List.of(
                    "metadata",
                    "spec",
                    "status",
                    "conditions",
                    "containerStatuses",
                    "state",
                    "waiting",
                    "terminated",
                    "reason",
                    "message",
                    "type",
                    "phase",
                    "replicas",
                    "readyReplicas",
                    "observedGeneration",
                    "generation",
                    "exitCode",
                    "lastTransitionTime",
                    "loadBalancer",
                    "ingress",
                    "name");
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "True",
                    "False",
                    "Ready",
                    "Running",
                    "Failed",
                    "ImagePullBackOff",
                    "2026-01-01T00:00:00Z",
                    "yesterday");

    @Test
    void anyObjectHasAHealthThatCanBeSaid() {
        Random random = new Random(20260102);
        for (int i = 0; i < 20_000; i++) {
            KubeObject object = object(random);
            assertThatCode(() -> StatusFixture.words(HealthCheck.of(object).message()))
                    .as("%s", Json.write(object.content()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theWorstOfSeveralIsTheWorstInAnyOrder() {
        assertThat(Stream.of(Health.values()).sorted(Health.BADNESS))
                .containsExactly(
                        Health.HEALTHY,
                        Health.SUSPENDED,
                        Health.UNKNOWN,
                        Health.PROGRESSING,
                        Health.MISSING,
                        Health.DEGRADED);
        for (Health one : Health.values()) {
            for (Health other : Health.values()) {
                assertThat(Health.worst(Stream.of(one, other)))
                        .isEqualTo(Health.worst(Stream.of(other, one)));
            }
        }
    }

    private static KubeObject object(Random random) {
        String[] type = KINDS.get(random.nextInt(KINDS.size())).split(" ", -1);
        Map<String, Value> content = new LinkedHashMap<>();
        content.put("apiVersion", Value.text(type[0]));
        content.put("kind", Value.text(type[1]));
        content.put("metadata", value(random, 3));
        content.put("spec", value(random, 4));
        content.put("status", value(random, 6));
        return new KubeObject(Value.Mapping.of(content));
    }

    private static Value value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0 -> Value.text(TEXTS.get(random.nextInt(TEXTS.size())));
            case 1 -> Value.whole(random.nextInt(5) - 1L);
            case 2 -> Value.bool(random.nextBoolean());
            case 3 -> Value.Null.NULL;
            case 4 -> new Value.Real(random.nextDouble());
            case 5, 6, 7 -> mapping(random, depth);
            default -> sequence(random, depth);
        };
    }

    private static Value mapping(Random random, int depth) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            entries.put(FIELDS.get(random.nextInt(FIELDS.size())), value(random, depth - 1));
        }
        return Value.Mapping.of(entries);
    }

    private static Value sequence(Random random, int depth) {
        List<Value> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(value(random, depth - 1));
        }
        return new Value.Sequence(items);
    }
}
