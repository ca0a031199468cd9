package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong is told once, and what is right is not told.
final class OneCauseOneReportTest {
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: shop}
            spec:
              components:
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- componentName: 3                                    | OAM402",
                "- {componentName: x, dependencies: [1]}               | OAM101 OAM402",
                "- {componentName: x, scopes: [{scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope, name: n}}]} | OAM101 OAM402",
                "- {componentName: x, traits: [{name: a}, {name: b}]}  | OAM101"
            })
    void aValueOfTheWrongTypeIsNoNameThatIsMissing(String entry, String expected) {
        assertThat(codes(Map.of("a.yaml", APPLICATION + "    " + entry + "\n")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{apiVersion: v1, kind: ConfigMap, metadata: {name: y}}                 | OAM402",
                "{apiVersion: v1, kind: ConfigMap}                                      | OAM111",
                "{apiVersion: v1, kind: Config, clusters: []}                           | ''",
                "{apiVersion: policy/v1, kind: Eviction, metadata: {name: a}}           | ''",
                "{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {token: a}} | ''"
            })
    void objectsThatTheApiTakesAreNoErrors(String object, String expected) {
        assertThat(codes(Map.of("a.yaml", object + "\n"))).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void aRequiredFieldWithADefaultMayBeLeftOut() {
        String definition =
                """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: foos.ex.dev}
                spec:
                  group: ex.dev
                  scope: Namespaced
                  names: {plural: foos, kind: Foo}
                  versions:
                    - name: v1
                      served: true
                      storage: true
                      schema:
                        openAPIV3Schema:
                          type: object
                          properties:
                            spec:
                              type: object
                              required: [mode]
                              properties:
                                mode: {type: string%s}
                """;
        String object = "---\n{apiVersion: ex.dev/v1, kind: Foo, metadata: {name: f}, spec: {}}\n";
        assertThat(codes(Map.of("a.yaml", definition.formatted(", default: auto") + object)))
                .isEmpty();
        assertThat(codes(Map.of("a.yaml", definition.formatted("") + object))).isEqualTo("OAM403");
    }

    @Test
    void aRingOfTraitsIsToldOnceForItsComponent() {
        String traits =
                """
                    - componentName: x
                      traits:
                        - trait: {apiVersion: ex.dev/v1, kind: One, metadata: {name: one}}
                          dataOutputs: [{name: a, fieldPath: status.a, conditions: [{op: notEmpty}]}]
                          dataInputs: [{valueFrom: {dataOutputName: b}, toFieldPaths: [spec.b]}]
                        - trait: {apiVersion: ex.dev/v1, kind: Two, metadata: {name: two}}
                          dataOutputs: [{name: b, fieldPath: status.b, conditions: [{op: notEmpty}]}]
                          dataInputs: [{valueFrom: {dataOutputName: a}, toFieldPaths: [spec.a]}]
                """;
        assertThat(codes(Map.of("a.yaml", APPLICATION + traits))).isEqualTo("OAM101 OAM302");
    }

    @Test
    void aNamespaceThatAKustomizationNamesMayBeCalledAnything() {
        Map<String, String> files =
                Map.of(
                        "kustomization.yaml",
                        """
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        namespace: media
                        resources: [namespace.yaml]
                        """,
                        "namespace.yaml",
                        "{apiVersion: v1, kind: Namespace, metadata: {name: _}}\n");
        assertThat(codes(files)).isEmpty();
    }

    @Test
    void aServiceThatIsATraitIsThereAndAnExternalNameSelectsNothing() {
        String traits =
                """
                    - componentName: web
                      traits:
                        - trait:
                            apiVersion: v1
                            kind: Service
                            metadata: {name: web}
                            spec: {type: ExternalName, externalName: a.example, selector: {a: c}}
                        - trait:
                            apiVersion: networking.k8s.io/v1
                            kind: Ingress
                            metadata: {name: web}
                            spec: {defaultBackend: {service: {name: web, port: {number: 80}}}}
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metadata: {name: web}
                spec:
                  workload:
                    apiVersion: v1
                    kind: Pod
                    metadata: {labels: {a: b}}
                    spec: {containers: [{name: a, image: "a:1"}]}
                """;
        assertThat(
                        Workspace.of(Map.of("a.yaml", APPLICATION + traits), Catalog.builtIn())
                                .diagnostics())
                .extracting(found -> found.rule().code())
                .doesNotContain("OAM116", "OAM613");
    }

    @Test
    void whatATestExpectsIsNoWholeObject() {
        String part =
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {replicas: 1}}\n";
        assertThat(codes(Map.of("e2e/a/01-assert.yaml", part))).isEmpty();
        assertThat(
                        codes(
                                Map.of(
                                        "t/chainsaw-test.yaml",
                                        "{apiVersion: chainsaw.kyverno.io/v1alpha1, kind: Test,"
                                                + " metadata: {name: t}}\n",
                                        "t/assert-scaled.yaml",
                                        part)))
                .isEmpty();
        assertThat(codes(Map.of("assert-scaled.yaml", part))).isNotEmpty();
    }

    private static String codes(Map<String, String> files) {
        List<String> codes =
                Workspace.of(new TreeMap<>(files), Catalog.builtIn()).diagnostics().stream()
                        .filter(found -> found.severity().name().equals("ERROR"))
                        .map(found -> found.rule().code())
                        .sorted()
                        .toList();
        return String.join(" ", codes);
    }
}
