package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A definition that names a kind wrongly is to be mended, not the trait to be taken away.
final class DefinitionNamesKindsTest {

    @ParameterizedTest
    @CsvSource({
        "Deployment, OAM126",
        "deployments, OAM126",
        "DEPLOYMENT, OAM126",
        "StatefulSet, OAM126 OAM201",
        "webservice, OAM201",
        "deployments.apps, ''",
        "apps/v1.Deployment, ''"
    })
    void oneCauseIsToldOnce(String entry, String expected) {
        String text =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: TraitDefinition
                metadata: {name: foos.ex.dev}
                spec:
                  definitionRef: {name: foos.ex.dev}
                  workloadRefPath: spec.ref
                  appliesToWorkloads: [%s]
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: shop}
                spec:
                  components:
                    - componentName: web
                      traits: [{trait: {apiVersion: ex.dev/v1, kind: Foo}}]
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metadata: {name: web}
                spec:
                  workload:
                    apiVersion: apps/v1
                    kind: Deployment
                """
                        .formatted(entry);
        assertThat(String.join(" ", codes(text))).isEqualTo(expected);
    }

    private static List<String> codes(String text) {
        return Workspace.of(Map.of("app.yaml", text), Catalog.builtIn()).diagnostics().stream()
                .map(found -> found.rule().code())
                .filter(List.of("OAM126", "OAM201")::contains)
                .sorted()
                .toList();
    }
}
