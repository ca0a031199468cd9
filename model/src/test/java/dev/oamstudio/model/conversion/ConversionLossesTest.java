package dev.oamstudio.model.conversion;

import static dev.oamstudio.model.conversion.Folders.REDIS;
import static dev.oamstudio.model.conversion.Folders.convert;
import static dev.oamstudio.model.conversion.Folders.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oamstudio.model.application.Dialect;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a dialect cannot say stays in the text and is listed with its place.
class ConversionLossesTest {

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
                        "app.yaml/0 The instance name four stays, and a cluster drops it: a trait names the workloads of redis by their revisions.",
                        "app.yaml/0 The instance name five stays, and a cluster drops it: component own uses the parameter “instanceName” for something else.",
                        "app.yaml/0 No ScopeDefinition here defines ex.dev/v1 Zone: a cluster refuses the application until it has one.",
                        "broken.yaml/0 This document does not parse. It was left as it is; mend it and convert again.",
                        "components.yaml/2 metadata.version stays, and a cluster drops it: it is not a text, or its annotation is taken.",
                        "definitions.yaml/0 “ex.dev/v1.Thing” stays as it is: no webhook reads this form, and no definition here tells the plural of the kind.",
                        "definitions.yaml/1 both has both appliesTo and appliesToWorkloads. Both stay; take one of them out.",
                        "definitions.yaml/2 Documents of v1beta1 are shown and kept, but not converted yet.");
        assertThat(upstream.changed().getOrDefault("app.yaml", Optional.empty()).orElseThrow())
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
    void commentsThatGoWithTheirLineAreListed() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello} # stays
                        spec:
                          components:
                            - componentName: web
                              dependencies: [redis] # the cache must be warm
                            - componentName: redis
                        """,
                        "redis.yaml",
                        REDIS);
        Conversion upstream = convert(texts, Dialect.UPSTREAM);
        assertThat(said(upstream))
                .containsExactly(
                        "app.yaml/0 The comment “# the cache must be warm” goes with the line that it stands at.");
        assertThat(
                        upstream.losses()
                                .getFirst()
                                .place()
                                .range()
                                .in(texts.getOrDefault("app.yaml", "")))
                .isEqualTo("# the cache must be warm");
    }

    @Test
    void theCommentsOfACopyThatItsOriginalHasTooAreNotLost() {
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
                            - {componentName: redis, instanceName: second}
                        """,
                        "redis.yaml",
                        REDIS);
        Conversion there = convert(texts, Dialect.UPSTREAM);
        Conversion back = convert(Folders.applied(texts, there), Dialect.EDAS);
        assertThat(said(there)).isEmpty();
        assertThat(back.changed()).isNotEmpty();
        assertThat(said(back)).isEmpty();
    }

    @Test
    void twoInstancesWhoseWorkloadHasANameOfItsOwnCannotBeTwo() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - {componentName: fixed, instanceName: fixed}
                            - {componentName: fixed, instanceName: second}
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: Component
                        metadata: {name: fixed}
                        spec: {workload: {apiVersion: v1, kind: Pod, metadata: {name: mine}}}
                        """);
        Conversion upstream = convert(texts, Dialect.UPSTREAM);
        assertThat(said(upstream))
                .containsExactly(
                        "app.yaml/0 The instance name second stays, and a cluster drops it: the workload of fixed has a name of its own.");
        assertThat(upstream.changed().getOrDefault("app.yaml", Optional.empty()).orElseThrow())
                .contains("{componentName: fixed, instanceName: second}");
    }

    @Test
    void aScopeOfAKindThatOnlyTheProductDefinesIsListed() {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: hello}
                spec:
                  components:
                    - componentName: redis
                      scopes:
                        - scope: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}
                        - scope: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope, name: well}
                """;
        String definition =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ScopeDefinition
                metadata: {name: networks.core.oam.dev}
                spec: {definitionRef: {name: networks.core.oam.dev}}
                ---
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: networks.core.oam.dev}
                spec:
                  group: core.oam.dev
                  names: {plural: networks, kind: Network}
                  versions: [{name: v1alpha2, served: true, storage: true}]
                """;
        assertThat(
                        said(
                                convert(
                                        Map.of("app.yaml", application, "redis.yaml", REDIS),
                                        Dialect.UPSTREAM)))
                .containsExactly(
                        "app.yaml/0 No ScopeDefinition here defines core.oam.dev/v1alpha2 Network: a cluster refuses the application until it has one.");
        Map<String, String> defined =
                Map.of("app.yaml", application, "redis.yaml", REDIS, "network.yaml", definition);
        assertThat(said(convert(defined, Dialect.UPSTREAM))).isEmpty();
    }

    @Test
    void aDependencyThatStaysStillMeansTheSame() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - {componentName: ds, instanceName: agent}
                            - {componentName: redis, dependencies: [agent]}
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: Component
                        metadata: {name: ds}
                        spec: {workload: {apiVersion: apps/v1, kind: DaemonSet}}
                        """,
                        "redis.yaml",
                        REDIS.replace("      version: v1.2.0\n", ""));
        Conversion upstream = convert(texts, Dialect.UPSTREAM);
        assertThat(said(upstream))
                .containsExactly(
                        "app.yaml/0 The instance name agent stays, and a cluster drops it: a dependency that stays speaks of it.",
                        "app.yaml/0 The dependency on agent stays: a DaemonSet tells in numbers how ready it is, and upstream compares only text.");
        assertThat(upstream.changed()).doesNotContainKey("app.yaml");
    }

    @Test
    void aCopyHasTheLineEndsOfItsFile() {
        Map<String, String> texts =
                Map.of(
                        "all.yaml",
                        ("""
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - {componentName: redis, instanceName: redis}
                            - {componentName: redis, instanceName: second}
                        ---
                        """
                                        + REDIS
                                        + "# trail\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n")
                                .replace("\n", "\r\n"));
        String converted =
                convert(texts, Dialect.UPSTREAM)
                        .changed()
                        .getOrDefault("all.yaml", Optional.empty())
                        .orElseThrow();
        assertThat(converted).contains("name: second");
        assertThat(converted.replace("\r\n", "")).doesNotContain("\n");
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
        assertThat(edas.changed().getOrDefault("definitions.yaml", Optional.empty()).orElseThrow())
                .endsWith(
                        "spec: {appliesTo: [\"*\", apps/v1.Deployment, webservice, apps/v1.StatefulSet]}\n");
    }

    @Test
    void onlyTheTwoDialectsAreTargets() {
        assertThatThrownBy(() -> convert(Map.of(), Dialect.V1BETA1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComponentThatDoesNotParseIsGivenNeitherParameterNorCopy() {
        Map<String, String> texts =
                Map.of(
                        "app.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: hello}
                        spec:
                          components:
                            - {componentName: broken, instanceName: one}
                        """,
                        "broken.yaml",
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: Component
                        metadata: {name: broken}
                        spec:
                          workload:
                            kind: Pod
                              indented: wrongly
                        """);

        Conversion conversion = convert(texts, Dialect.UPSTREAM);

        assertThat(conversion.changed()).isEmpty();
        assertThat(said(conversion))
                .anyMatch(loss -> loss.contains("the component broken cannot be converted"));
    }
}
