package dev.oamstudio.model.conversion;

import static dev.oamstudio.model.conversion.Folders.REDIS;
import static dev.oamstudio.model.conversion.Folders.applied;
import static dev.oamstudio.model.conversion.Folders.convert;
import static dev.oamstudio.model.conversion.Folders.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Conversions as people see them: texts before, texts after, and what could not be said.
class ConversionTest {
    private static final String NETWORK =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ScopeDefinition
            metadata: {name: networks.core.oam.dev}
            spec: {definitionRef: {name: networks.core.oam.dev}, allowComponentOverlap: true}
            """;

    @Test
    void orderBecomesADataFlowAndAnInstanceIsNamedByAParameter() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        # Says hello.
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata:
                          name: hello
                        spec:
                          components:
                            - componentName: web
                              dependencies: [backend]
                              scopes:
                                # where it lives
                                - scope: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}
                            # kept beside
                            - componentName: redis
                              instanceName: backend
                        """,
                        "redis.yaml",
                        REDIS,
                        "network.yaml",
                        NETWORK);
        Conversion upstream = convert(texts, Dialect.UPSTREAM);
        assertThat(upstream.losses()).isEmpty();
        assertThat(upstream.changed())
                .isEqualTo(
                        Map.of(
                                "app.yaml",
                                Optional.of(
                                        """
                                        # Says hello.
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: ApplicationConfiguration
                                        metadata:
                                          name: hello
                                        spec:
                                          components:
                                            - componentName: web
                                              scopes:
                                                # where it lives
                                                - scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}
                                              dataInputs:
                                                - valueFrom:
                                                    dataOutputName: backend-ready
                                                  toFieldPaths:
                                                    - metadata.annotations['studio.oam.dev/after-backend']
                                            # kept beside
                                            - componentName: redis
                                              parameterValues:
                                                - name: instanceName
                                                  value: backend
                                              dataOutputs:
                                                - name: backend-ready
                                                  fieldPath: status.conditions[0].status
                                                  conditions:
                                                    - op: eq
                                                      value: "True"
                                                    - op: eq
                                                      value: "True"
                                                      fieldPath: status.conditions[1].status
                                        """),
                                "redis.yaml",
                                Optional.of(
                                        """
                                        # The list of greetings.
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: Component
                                        metadata:
                                          name: redis   # short
                                          annotations:
                                            studio.oam.dev/version: v1.2.0
                                        spec:
                                          workload:
                                            apiVersion: apps/v1
                                            kind: Deployment
                                            spec: {replicas: 1}
                                          parameters:
                                            - name: instanceName
                                              fieldPaths:
                                                - metadata.name
                                        """)));
    }

    @Test
    void twoInstancesOfOneComponentBecomeTwoComponentsAndAgainOne() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - {componentName: redis, instanceName: redis}
                            - {componentName: redis, instanceName: sessions}
                        """,
                        "redis.yaml",
                        REDIS);
        Conversion upstream = convert(texts, Dialect.UPSTREAM);
        assertThat(upstream.losses()).isEmpty();
        assertThat(upstream.changed().getOrDefault("app.yaml", Optional.empty()).orElseThrow())
                .endsWith(
                        """
                          components:
                            - {componentName: redis}
                            - {componentName: sessions}
                        """);
        assertThat(upstream.changed().get("sessions.yaml"))
                .contains(
                        """
                        # The list of greetings.
                        apiVersion: core.oam.dev/v1alpha2
                        kind: Component
                        metadata:
                          name: sessions   # short
                          annotations:
                            studio.oam.dev/copy-of: redis
                            studio.oam.dev/version: v1.2.0
                        spec:
                          workload:
                            apiVersion: apps/v1
                            kind: Deployment
                            spec: {replicas: 1}
                        """);
        Map<String, String> there = applied(texts, upstream);
        Conversion back = convert(there, Dialect.EDAS);
        assertThat(applied(there, back)).containsKeys("app.yaml", "redis.yaml").hasSize(2);
        assertThat(applied(there, back)).containsEntry("redis.yaml", REDIS);
    }

    @Test
    void aCopyThatHasChangedStaysAComponentOfItsOwn() {
        String copy =
                REDIS.replace(
                                "name: redis   # short",
                                "name: sessions\n  annotations: {studio.oam.dev/copy-of: redis}")
                        .replace("replicas: 1", "replicas: 2");
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: hello}
                spec: {components: [{componentName: sessions}]}
                """;
        Conversion edas =
                convert(
                        Map.of("app.yaml", application, "redis.yaml", REDIS, "sessions.yaml", copy),
                        Dialect.EDAS);
        assertThat(said(edas))
                .containsExactly(
                        "sessions.yaml/0 sessions was copied from redis and has changed since. It stays a component of its own.");
        assertThat(edas.changed().getOrDefault("app.yaml", Optional.empty()).orElseThrow())
                .endsWith("[{componentName: sessions, instanceName: sessions}]}\n");
    }

    @Test
    void aFlowThatCarriesAValueOrThatSomebodyElseReadsStays() {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: hello}
                spec:
                  components:
                    - componentName: redis
                      instanceName: redis
                      dataOutputs:
                        - {name: redis-ready, fieldPath: status.other}
                    - componentName: web
                      instanceName: web
                      dataInputs:
                        - valueFrom: {dataOutputName: redis-ready}
                          toFieldPaths: ["metadata.annotations['studio.oam.dev/after-redis']"]
                """;
        assertThat(
                        convert(Map.of("app.yaml", application, "redis.yaml", REDIS), Dialect.EDAS)
                                .changed())
                .isEmpty();
    }

    @Test
    void documentsOfAListAreConvertedToo() {
        String list =
                """
                apiVersion: v1
                kind: List
                items:
                  - apiVersion: core.oam.dev/v1alpha2
                    kind: ApplicationConfiguration
                    metadata: {name: hello}
                    spec:
                      components:
                        - {componentName: a, instanceName: a}
                        - {componentName: b, instanceName: b, dependencies: [a]}
                """;
        String upstream =
                convert(Map.of("app.yaml", list), Dialect.UPSTREAM)
                        .changed()
                        .getOrDefault("app.yaml", Optional.empty())
                        .orElseThrow();
        assertThat(upstream).doesNotContain("instanceName").contains("a-ready");
        assertThat(applied(Map.of(), convert(Map.of("app.yaml", upstream), Dialect.EDAS)))
                .hasEntrySatisfying(
                        "app.yaml",
                        text ->
                                assertThat(YamlFile.parse("a", text).documents().getFirst().value())
                                        .isEqualTo(
                                                YamlFile.parse("a", list)
                                                        .documents()
                                                        .getFirst()
                                                        .value()));
    }
}
