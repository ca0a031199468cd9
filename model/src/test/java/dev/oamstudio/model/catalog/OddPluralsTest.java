package dev.oamstudio.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.edit.Workspace;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Kinds whose plural is not the one that English makes, and that only a definition's name tells.
final class OddPluralsTest {

    @Test
    void aKindThatIsItsOwnPluralIsTheOneThatADefinitionMeans() {
        String text =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: WorkloadDefinition
                metadata: {name: redis.redis.opstreelabs.in}
                spec: {definitionRef: {name: redis.redis.opstreelabs.in}}
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: TraitDefinition
                metadata: {name: chaos.ex.dev}
                spec:
                  appliesToWorkloads: [redis.redis.opstreelabs.in]
                  workloadRefPath: spec.workload
                  definitionRef: {name: chaos.ex.dev}
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metadata: {name: cache}
                spec:
                  workload: {apiVersion: redis.opstreelabs.in/v1beta2, kind: Redis, spec: {a: 1}}
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: shop}
                spec:
                  components:
                    - componentName: cache
                      traits:
                        - trait: {apiVersion: ex.dev/v1, kind: Chaos, spec: {}}
                """;
        assertThat(Workspace.of(Map.of("a.yaml", text), Catalog.builtIn()).diagnostics())
                .filteredOn(found ->
                        found.severity().name().equals("ERROR")
                                || found.rule().code().equals("OAM102")
                                || found.rule().code().equals("OAM108"))
                .isEmpty();
    }
}
