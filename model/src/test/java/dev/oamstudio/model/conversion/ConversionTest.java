package dev.oamstudio.model.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Conversions as people see them: texts before, texts after, and what could not be said.
class ConversionTest {
    private static final String REDIS =
            """
            # The list of greetings.
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: redis   # short
              version: v1.2.0
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec: {replicas: 1}
            """;
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
        assertThat(upstream.changed().get("app.yaml").orElseThrow())
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
                REDIS.replace("name: redis   # short", "name: sessions\n  annotations: {studio.oam.dev/copy-of: redis}")
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
        assertThat(edas.changed().get("app.yaml").orElseThrow())
                .endsWith("[{componentName: sessions, instanceName: sessions}]}\n");
    }

    @Test
    void whatUpstreamCannotSayStaysAndIsListed() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - {componentName: gone, instanceName: one}
                            - {componentName: fixed, instanceName: two, dependencies: [nobody, two, agent]}
                            - {revisionName: redis-v3, instanceName: three}
                            - componentName: redis
                              instanceName: four
                              traits: [{trait: {apiVersion: ex.dev/v1, kind: Rollout}}]
                            - {componentName: agent}
                            - componentName: own
                              instanceName: five
                              scopes: [{scope: {apiVersion: ex.dev/v1, kind: Zone, name: z}}]
                        """,
                        "components.yaml",
                        REDIS
                                + """
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: fixed}
                                spec: {workload: {apiVersion: v1, kind: Pod, metadata: {name: mine}}}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: agent, version: 2}
                                spec: {workload: {apiVersion: apps/v1, kind: DaemonSet}}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: own}
                                spec:
                                  workload: {apiVersion: v1, kind: Pod}
                                  parameters: [{name: instanceName, fieldPaths: [spec.x]}]
                                """,
                        "definitions.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: TraitDefinition
                        metadata:
                          name: rollouts.ex.dev
                          annotations: {studio.oam.dev/object: ex.dev/v1 Rollout}
                        spec: {definitionRef: {name: rollouts.ex.dev}, revisionEnabled: true, appliesTo: [ex.dev/v1.Thing]}
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: TraitDefinition
                        metadata: {name: both}
                        spec: {appliesTo: [apps/v1.Deployment], appliesToWorkloads: ["*"]}
                        ---
                        apiVersion: core.oam.dev/v1beta1
                        kind: Application
                        metadata: {name: later}
                        """,
                        "broken.yaml",
                        "apiVersion: core.oam.dev/v1alpha2\nkind: Component\nmetadata: [\n");
        Conversion upstream = convert(texts, Dialect.UPSTREAM);
        assertThat(said(upstream))
                .containsExactly(
                        "app.yaml/0 The instance name one stays, and a cluster drops it: component gone is not in this folder, so that it cannot be given a parameter.",
                        "app.yaml/0 The instance name two stays, and a cluster drops it: the workload of fixed has a name of its own.",
                        "app.yaml/0 The dependency of two on “nobody” stays: that is no other instance of this application.",
                        "app.yaml/0 The dependency of two on “two” stays: that is no other instance of this application.",
                        "app.yaml/0 The dependency on agent stays: a DaemonSet tells in numbers how ready it is, and upstream compares only text.",
                        "app.yaml/0 The instance name three stays, and a cluster drops it: it pins a revision of redis, which cannot be changed any more.",
                        "app.yaml/0 The instance name five stays, and a cluster drops it: component own uses the parameter “instanceName” for something else.",
                        "app.yaml/0 No ScopeDefinition here defines ex.dev/v1 Zone: a cluster refuses the application until it has one.",
                        "broken.yaml/0 This document does not parse. It was left as it is; mend it and convert again.",
                        "components.yaml/2 metadata.version stays, and a cluster drops it: it is not a text, or its annotation is taken.",
                        "definitions.yaml/0 “ex.dev/v1.Thing” stays as it is: no webhook reads this form, and no definition here tells the plural of the kind.",
                        "definitions.yaml/1 both has both appliesTo and appliesToWorkloads. Both stay; take one of them out.",
                        "definitions.yaml/2 Documents of v1beta1 are shown and kept, but not converted yet.");
        assertThat(upstream.changed().get("app.yaml").orElseThrow())
                .contains("{componentName: gone, instanceName: one}")
                .contains("instanceName: two, dependencies: [nobody, two, agent]");
        assertThat(upstream.changed()).doesNotContainKey("broken.yaml");
    }

    @Test
    void anInstanceThatATraitNamesByItsRevisionGetsNoOtherName() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - componentName: redis
                              instanceName: four
                              traits: [{trait: {apiVersion: ex.dev/v1, kind: Rollout}}]
                        """,
                        "redis.yaml",
                        REDIS,
                        "definitions.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: TraitDefinition
                        metadata:
                          name: rollouts.ex.dev
                          annotations: {studio.oam.dev/object: ex.dev/v1 Rollout}
                        spec: {definitionRef: {name: rollouts.ex.dev}, revisionEnabled: true}
                        """);
        assertThat(said(convert(texts, Dialect.UPSTREAM)))
                .containsExactly(
                        "app.yaml/0 The instance name four stays, and a cluster drops it: a trait names the workloads of redis by their revisions.");
    }

    @Test
    void whatTheEdasDialectCannotSayStaysAndIsListed() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - componentName: redis
                              dataOutputs:
                                - {name: o, fieldPath: status.a, outputStore: {apiVersion: v1, kind: ConfigMap, name: c}}
                              dataInputs:
                                - valueFrom: {dataOutputName: o}
                                  toFieldPaths: [spec.a]
                                  conditions: [{op: notEmpty}]
                                  inputStore: {apiVersion: v1, kind: ConfigMap, name: c}
                                  strategyMergeKeys: [k]
                              scopes:
                                - scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope, name: h, uid: u}
                                - {scope: {kind: A, name: a}, scopeRef: {kind: B, name: b}}
                        """,
                        "definitions.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: TraitDefinition
                        metadata: {name: scaler}
                        spec: {appliesToWorkloads: ["*", deployments.apps, webservice, apps/v1.StatefulSet]}
                        """);
        Conversion edas = convert(texts, Dialect.EDAS);
        assertThat(said(edas))
                .containsExactlyInAnyOrder(
                        "app.yaml/0 “outputStore” of o stays: the runtime of the EDAS dialect does not know it.",
                        "app.yaml/0 “inputStore” of o stays: the runtime of the EDAS dialect does not know it.",
                        "app.yaml/0 “conditions” of o stays: the runtime of the EDAS dialect does not know it.",
                        "app.yaml/0 “strategyMergeKeys” of o stays: the runtime of the EDAS dialect does not know it.",
                        "app.yaml/0 The uid of scope h stays: the EDAS dialect names scopes by kind and name only.",
                        "app.yaml/0 A scope of redis has both scope and scopeRef. Both stay; take one of them out.",
                        "definitions.yaml/0 The EDAS dialect has no form for “*”. It stays as it is.",
                        "definitions.yaml/0 The EDAS dialect has no form for “webservice”. It stays as it is.");
        assertThat(edas.changed().get("definitions.yaml").orElseThrow())
                .endsWith(
                        "spec: {appliesTo: [\"*\", apps/v1.Deployment, webservice, apps/v1.StatefulSet]}\n");
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
        assertThat(convert(Map.of("app.yaml", application, "redis.yaml", REDIS), Dialect.EDAS).changed())
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
                        .get("app.yaml")
                        .orElseThrow();
        assertThat(upstream).doesNotContain("instanceName").contains("a-ready");
        assertThat(applied(Map.of(), convert(Map.of("app.yaml", upstream), Dialect.EDAS)))
                .hasEntrySatisfying("app.yaml", text ->
                        assertThat(YamlFile.parse("a", text).documents().getFirst().value())
                                .isEqualTo(YamlFile.parse("a", list).documents().getFirst().value()));
    }

    @Test
    void onlyTheTwoDialectsAreTargets() {
        assertThatThrownBy(() -> convert(Map.of(), Dialect.V1BETA1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Conversion convert(Map<String, String> texts, Dialect target) {
        List<YamlFile> files = new ArrayList<>();
        new TreeMap<>(texts).forEach((path, text) -> files.add(YamlFile.parse(path, text)));
        return Conversion.of(files, Catalog.builtIn(), target);
    }

    private static Map<String, String> applied(Map<String, String> texts, Conversion conversion) {
        Map<String, String> next = new TreeMap<>(texts);
        conversion
                .changed()
                .forEach(
                        (path, text) ->
                                text.ifPresentOrElse(
                                        written -> next.put(path, written),
                                        () -> next.remove(path)));
        return next;
    }

    private static List<String> said(Conversion conversion) {
        ModelMessages messages = new ModelMessages(Locale.ENGLISH);
        return conversion.losses().stream()
                .map(loss ->
                        loss.place().file()
                                + "/"
                                + loss.place().document()
                                + " "
                                + messages.text(loss.message()))
                .toList();
    }
}
