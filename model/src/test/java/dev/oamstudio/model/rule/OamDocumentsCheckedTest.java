package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents of OAM and objects of its own kinds are checked without any CRD in the folder.
final class OamDocumentsCheckedTest {
    private static final String COMPONENT =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec:
              workload: {apiVersion: v1, kind: ConfigMap}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    traits: {a: b}                                               | 7:15 OAM402
                    scopes: none                                                 | 7:15 OAM402
                    dependencies: db                                             | 7:21 OAM402
                    parameterValues: [{value: 3}]                                | 7:25 OAM403
                    dataOutputs: [{name: o, fieldPath: a, conditions: [{op: is}]}] | 7:63 OAM404
                    dataOutputs: [{name: o, fieldPath: a, conditions: [{}]}]     | 7:58 OAM403
                    dataInputs: [{valueFrom: {dataOutputName: p}, toFieldPaths: a}] | 7:67 OAM402
                    scopes: [{scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope}}] | 7:17 OAM403
                    traits: [{trait: 5}]                                         | 7:24 OAM402
                    """)
    void whatTheApiServerRefusesInAnApplication(String entry, String expected) {
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
        assertThat(schemaFindings(application + "---\n" + COMPONENT)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Component           | workload: {apiVersion: v1, kind: ConfigMap}, parameters: [{name: a}] | 4:66 OAM403
                    Component           | workload: {apiVersion: v1, kind: ConfigMap}, parameters: [{name: a, fieldPaths: b}] | 4:88 OAM402
                    TraitDefinition     | definitionRef: {name: foos.ex.dev}, revisionEnabled: 'yes' | 4:61 OAM402
                    TraitDefinition     | appliesToWorkloads: []                         | 4:1 OAM403
                    WorkloadDefinition  | definitionRef: {}                              | 4:8 OAM403
                    ScopeDefinition     | definitionRef: {name: foos.ex.dev}             | 4:1 OAM403
                    HealthScope         | probe-timeout: soon                            | 4:23 OAM402
                    """)
    void whatTheApiServerRefusesElsewhere(String kind, String spec, String expected) {
        String text =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: %s
                metadata: {name: foos.ex.dev}
                spec: {%s}
                """
                        .formatted(kind, spec);
        assertThat(schemaFindings(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ManualScalerTrait | {}                          | 9:79 OAM403
                    ManualScalerTrait | {replicaCount: many}        | 9:100 OAM402
                    ManualScalerTrait | {replicaCount: -1}          | 9:100 OAM406
                    ManualScalerTrait | {replicaCount: 2, replica: 3} | 9:103 OAM401
                    """)
    void traitsOfOamHaveSchemas(String kind, String spec, String expected) {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: shop}
                spec:
                  components:
                    - componentName: web
                      traits:
                        # its fields
                        - trait: {apiVersion: core.oam.dev/v1alpha2, kind: %s, spec: %s}
                """
                        .formatted(kind, spec);
        assertThat(schemaFindings(application + "---\n" + COMPONENT)).containsExactly(expected);
    }

    @Test
    void definitionsThatBringASchematicNeedNoReference() {
        String text =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: TraitDefinition
                metadata: {name: foo}
                spec: {schematic: {cue: {template: x}}}
                """;
        assertThat(schemaFindings(text)).isEmpty();
    }

    private static List<String> schemaFindings(String text) {
        Workspace workspace = Workspace.of(Map.of("app.yaml", text), Catalog.builtIn());
        YamlFile file = workspace.file("app.yaml").orElseThrow();
        return workspace.diagnostics().stream()
                .filter(found -> found.rule().code().startsWith("OAM4"))
                .map(found -> told(file, found))
                .toList();
    }

    private static String told(YamlFile file, Diagnostic found) {
        return file.position(found.place().range().start()) + " " + found.rule().code();
    }
}
