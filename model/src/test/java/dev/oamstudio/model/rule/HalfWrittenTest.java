package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is half written has one cause, and that is told once, at its token.
final class HalfWrittenTest {
    private static final String COMPONENT =
            """
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec:
              workload: {apiVersion: v1, kind: ConfigMap}
              parameters: [{name: p, fieldPaths: []}]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    traits: [{apiVersion: core.oam.dev/v1alpha2, kind: ManualScalerTrait, spec: {replicaCount: 2}}] | 7:17 OAM124
                    traits: [{name: scaler, properties: {a: 1}}]          | 7:17 OAM124
                    traits: [{trait: {name: scaler}}]                     | 7:31 OAM110
                    traits: [{}]                                          | 7:16 OAM110
                    scopes: [{}]                                          | 7:16 OAM103
                    scopes: [{scopeRef: {name: health}}]                  | 7:17 OAM403, 7:17 OAM403
                    dataInputs: [{valueFrom: {}, toFieldPaths: [spec.a]}] | 7:21 OAM105
                    parameterValues: {p: 3}                               | 7:24 OAM402
                    parameterValues: [{name: p, value: a}]                | 7:42 OAM508
                    """)
    void oneCauseIsToldOnce(String entry, String expected) {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: shop}
                spec:
                  components:
                    - componentName: web
                      %s
                """
                        .formatted(entry);
        assertThat(String.join(", ", findings(application + COMPONENT))).isEqualTo(expected);
    }

    private static List<String> findings(String text) {
        Workspace workspace = Workspace.of(Map.of("app.yaml", text), Catalog.builtIn());
        return workspace.diagnostics().stream()
                // That a ConfigMap is no workload, and takes no scaler, is told beside.
                .filter(found ->
                        !List.of("OAM108", "OAM201", "OAM510").contains(found.rule().code()))
                .map(found ->
                        workspace
                                        .file("app.yaml")
                                        .orElseThrow()
                                        .position(found.place().range().start())
                                + " "
                                + found.rule().code())
                .toList();
    }
}
