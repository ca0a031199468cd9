package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pods that a selector means are those that one finds by asking each.
class PodsByLabelTest {
    private static final long SEED = 20_261_125L;

    @Test
    void aSelectorMeansThePodsThatHaveAllItsLabels() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Design design =
                    design(IntStream.range(0, random.nextInt(12)).mapToObj(_ -> labels(random)));
            Map<String, String> wanted = labels(random);
            List<PodTemplate> asked =
                    design.pods().stream()
                            .filter(pod -> pod.labels().entrySet().containsAll(wanted.entrySet()))
                            .toList();
            assertThat(design.podsWith(wanted).toList())
                    .as("seed " + SEED + ", round " + round + ", wanted " + wanted)
                    .isEqualTo(asked);
        }
    }

    private static Map<String, String> labels(Random random) {
        Map<String, String> labels = new HashMap<>();
        for (String key : List.of("app", "tier", "team")) {
            if (random.nextInt(3) > 0) {
                labels.put(key, List.of("a", "b", "c").get(random.nextInt(3)));
            }
        }
        return labels;
    }

    private static Design design(Stream<Map<String, String>> pods) {
        String text =
                pods.map(labels ->
                                "apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: "
                                        + flow(labels)
                                        + "}\n")
                        .collect(Collectors.joining("---\n"));
        return Workspace.of(Map.of("pods.yaml", text), Catalog.builtIn()).design();
    }

    private static String flow(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> label.getKey() + ": " + label.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
