package dev.oamstudio.model.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a ManualScalerTrait does to its workload.
class ManualScalingTest {
    private static final FieldPath REPLICAS = FieldPath.ofKeys("spec", "replicas");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apps/v1    | Deployment  | {}            | 3",
                "apps/v1    | Deployment  | {replicas: 2} | 3",
                "apps/v1    | StatefulSet | {}            | 3",
                "ex.dev/v1  | Worker      | {replicas: 1} | 3",
                "ex.dev/v1  | Worker      | {size: 1}     | none",
                "ex.dev/v1  | Deployment  | {}            | none",
                "batch/v1   | Job         | {}            | none",
            })
    void theTraitsNumberStandsInTheWorkloadIfThatHasReplicas(
            String apiVersion, String kind, String spec, String replicas) {
        assertThat(replicas(rendered(apiVersion, kind, spec, "{replicaCount: 3}")))
                .isEqualTo(
                        replicas.equals("none")
                                ? Optional.empty()
                                : Optional.of(Value.whole(Long.parseLong(replicas))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{replicaCount: many}"})
    void aTraitWithoutANumberLeavesTheWorkloadsOwn(String spec) {
        assertThat(replicas(rendered("apps/v1", "Deployment", "{replicas: 2}", spec)))
                .contains(Value.whole(2));
    }

    @Test
    void noneIsANumberToo() {
        assertThat(
                        replicas(
                                rendered(
                                        "apps/v1",
                                        "Deployment",
                                        "{replicas: 2}",
                                        "{replicaCount: 0}")))
                .contains(Value.whole(0));
    }

    @Test
    void theNumberIsKnownToComeFromTheTrait() {
        RenderedObject workload =
                rendered("apps/v1", "Deployment", "{replicas: 2}", "{replicaCount: 3}");
        assertThat(workload.origin(REPLICAS))
                .hasValueSatisfying(origin -> {
                    assertThat(origin.source()).isEqualTo(RenderedObject.Source.TRAIT);
                    assertThat(origin.place().path().toString())
                            .endsWith("trait.spec.replicaCount");
                });
    }

    private static Optional<Value> replicas(RenderedObject workload) {
        return REPLICAS.in(workload.object().content());
    }

    private static RenderedObject rendered(
            String apiVersion, String kind, String spec, String trait) {
        Rendering rendering =
                Folder.of(
                                """
                                apiVersion: core.oam.dev/v1alpha2
                                kind: ApplicationConfiguration
                                metadata: {name: app}
                                spec:
                                  components:
                                    - componentName: web
                                      traits:
                                        - trait: {apiVersion: core.oam.dev/v1alpha2, kind: ManualScalerTrait, spec: %s}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: web}
                                spec: {workload: {apiVersion: %s, kind: %s, spec: %s}}
                                """
                                        .formatted(trait, apiVersion, kind, spec))
                        .render();
        return rendering.objects().stream()
                .filter(object -> object.role() == RenderedObject.Role.WORKLOAD)
                .findFirst()
                .orElseThrow();
    }
}
