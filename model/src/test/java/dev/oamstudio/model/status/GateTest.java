package dev.oamstudio.model.status;

import static dev.oamstudio.model.status.StatusFixture.observed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an object waits for before it may be applied.
class GateTest {
    private static final String FLOW =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app, annotations: {stage: live}}
            spec:
              components:
                - componentName: db
                  dataOutputs:
                    - {name: out, OUTPUT}
                - componentName: web
                  dataInputs:
                    - {valueFrom: {dataOutputName: out}, toFieldPaths: [spec.got]}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: db}
            spec: {workload: {apiVersion: ex.dev/v1, kind: Db}}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec: {workload: {apiVersion: ex.dev/v1, kind: Web, spec: {got: [first]}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fieldPath: status.host                                              | {host: db.local}        | \"db.local\"",
                "fieldPath: status.host                                              | {}                      | waits for status.host of db",
                "fieldPath: status.host                                              | {host: ''}              | waits for status.host of db",
                "fieldPath: status.port                                              | {port: 5432}            | 5432",
                "fieldPath: status.hosts                                             | {hosts: [a, b]}         | [\"first\",\"a\",\"b\"]",
                "fieldPath: status.host, conditions: [{op: eq, value: up, fieldPath: status.phase}]       | {host: a, phase: up}   | \"a\"",
                "fieldPath: status.host, conditions: [{op: eq, value: up, fieldPath: status.phase}]       | {host: a, phase: down} | waits until status.phase of db is up",
                "fieldPath: status.host, conditions: [{op: eq, value: '1', fieldPath: status.port}]       | {host: a, port: 1}     | waits until status.port of db is 1",
                "fieldPath: status.host, conditions: [{op: notEq, value: none}]                           | {host: none}           | waits until status.host of db is not none",
                "fieldPath: status.host, conditions: [{op: notEq, value: none}]                           | {host: a}              | \"a\"",
                "fieldPath: status.host, conditions: [{op: notEmpty, fieldPath: status.phase}]            | {host: a}              | waits for status.phase of db",
                "fieldPath: status.host, conditions: [{op: eq, valueFrom: {fieldPath: metadata.annotations.stage}, fieldPath: status.stage}] | {host: a, stage: live} | \"a\"",
                "fieldPath: status.host, conditions: [{op: eq, valueFrom: {fieldPath: metadata.annotations.stage}, fieldPath: status.stage}] | {host: a, stage: test} | waits until status.stage of db is live",
                "conditions: [{op: eq, value: up, fieldPath: status.phase}]          | {phase: up}             | [\"first\"]"
            })
    void aValueFlowsOnceItIsThereAndItsConditionsHold(
            String output, String status, String expected) {
        Rendering rendering = Folder.of(FLOW.replace("OUTPUT", output)).render();
        Observation observation =
                observed(
                        Folder.object(
                                "{apiVersion: ex.dev/v1, kind: Db, metadata: {name: db, namespace: default}, status: "
                                        + status
                                        + "}"));

        assertThat(outcome(gate(rendering, "web", observation))).isEqualTo(expected);
    }

    @Test
    void withoutItsSourceAnObjectWaits() {
        Rendering rendering = Folder.of(FLOW.replace("OUTPUT", "fieldPath: status.host")).render();

        assertThat(outcome(gate(rendering, "web", observed()))).isEqualTo("waits for db");
        assertThat(gate(rendering, "db", observed())).isInstanceOf(Gate.Open.class);
    }

    private static final String ORDER =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app}
            spec:
              components:
                - componentName: db
                - componentName: web
                  dependencies: [db]
                  traits: [{trait: {apiVersion: ex.dev/v1, kind: Route, metadata: {name: route}}}]
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: db}
            spec: {workload: {apiVersion: ex.dev/v1, kind: Db}}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec: {workload: {apiVersion: ex.dev/v1, kind: Web}}
            """;
    private static final String READY =
            "{apiVersion: ex.dev/v1, kind: Db, metadata: {name: db, namespace: default}, status: {phase: %s}}";
    private static final String WEB =
            "{apiVersion: ex.dev/v1, kind: Web, metadata: {name: web, namespace: default}}";

    @Test
    void orderWaitsForHealth() {
        Rendering rendering = Folder.of(ORDER).render();

        assertThat(
                        outcome(
                                gate(
                                        rendering,
                                        "web",
                                        observed(Folder.object(READY.formatted("Starting"))))))
                .isEqualTo("waits for db");
        assertThat(gate(rendering, "web", observed(Folder.object(READY.formatted("Ready")))))
                .isInstanceOf(Gate.Open.class);
    }

    @Test
    void everythingThatIsWaitedForIsNamed() {
        Rendering rendering =
                Folder.of(
                                ORDER.replace(
                                                "- componentName: web",
                                                "- {componentName: db, instanceName: cache}\n    - componentName: web")
                                        .replace("[db]", "[db, cache]"))
                        .render();

        assertThat(outcome(gate(rendering, "web", observed()))).isEqualTo("waits for db, cache");
        assertThat(
                        outcome(
                                gate(
                                        rendering,
                                        "web",
                                        observed(Folder.object(READY.formatted("Ready"))))))
                .isEqualTo("waits for cache");
    }

    @Test
    void aTraitWaitsUntilItsWorkloadIsThere() {
        Rendering rendering = Folder.of(ORDER).render();
        KubeObject db = Folder.object(READY.formatted("Ready"));

        assertThat(outcome(gate(rendering, "route", observed(db)))).isEqualTo("waits for web");
        assertThat(gate(rendering, "route", observed(db, Folder.object(WEB))))
                .isInstanceOf(Gate.Open.class);
    }

    @Test
    void aTraitThatItsWorkloadWaitsForGoesFirst() {
        String both =
                ORDER.replace(
                                "dependencies: [db]",
                                """
                                dataInputs: [{valueFrom: {dataOutputName: url}, toFieldPaths: [spec.url]}]\
                                """)
                        .replace(
                                "name: route}}}",
                                """
                                name: route}}, dataOutputs: [{name: url, fieldPath: status.url}]}\
                                """);
        Rendering rendering = Folder.of(both).render();

        assertThat(gate(rendering, "route", observed())).isInstanceOf(Gate.Open.class);
        assertThat(outcome(gate(rendering, "web", observed()))).isEqualTo("waits for route");
    }

    private static Gate gate(Rendering rendering, String name, Observation observation) {
        RenderedObject desired =
                rendering.objects().stream()
                        .filter(object -> object.object().name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return Gate.of(desired, rendering, observation);
    }

    /// What the gate is waiting for, or the field that flowed in.
    private static String outcome(Gate gate) {
        return switch (gate) {
            case Gate.Closed closed -> StatusFixture.words(closed.why());
            case Gate.Open open ->
                    open.object()
                            .content()
                            .at("spec", "got")
                            .map(value ->
                                    value instanceof Value.Text text
                                            ? '"' + text.text() + '"'
                                            : value.display())
                            .orElse("nothing");
        };
    }
}
