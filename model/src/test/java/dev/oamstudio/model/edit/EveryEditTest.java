package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EveryEditTest {
    private static final String V1BETA1 =
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: later}
            spec:
              components:
              - name: web
                type: webservice
                properties: {image: nginx}
                traits: [{type: scaler, properties: {replicas: 2}}]
              policies: []
            """;

    private static final String PARAMETERS =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web, annotations: {version: "1.0"}}
            spec:
              workload:
                apiVersion: core.oam.dev/v1alpha2
                kind: ContainerizedWorkload
                spec:
                  osType: linux
                  containers:
                  - name: web
                    image: wordpress:4.6.1
                    env: [{name: HOST, value: ""}, {name: PW, fromSecret: {name: pw, key: p}}]
                    ports: [{name: wp, containerPort: 80}]
                    resources: {cpu: {required: 1.0}, memory: {required: 100MB}}
              parameters:
              - {name: instance-name, required: true, fieldPaths: ["metadata.name"]}
              - name: image
                description: "what runs"
                fieldPaths:
                - "spec.containers[0].image"
            """;

    private static final String STORES =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app0}
            spec:
              components:
              - revisionName: web-v1
                parameterValues: [{name: instance-name, value: my-web}, {name: image, value: "a:b"}]
                dataOutputs:
                - name: out
                  fieldPath: status.key
                  conditions: [{op: notEq, valueFrom: {fieldPath: metadata.name}, fieldPath: status.x}]
                  outputStore:
                    apiVersion: v1
                    kind: ConfigMap
                    name: store
                    operations: [{type: jsonPatch, op: add, toFieldPath: data, toDataPath: a.b}]
                traits:
                - &scaler
                  trait:
                    apiVersion: core.oam.dev/v1alpha2
                    kind: ManualScalerTrait
                    spec: {replicaCount: 3}
                  dataInputs:
                  - valueFrom: {dataOutputName: out}
                    toFieldPaths: [spec.key]
                - name: route
                  properties: {hostname: a.example.com}
                scopes:
                - scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope, name: health}
              - componentName: other
                traits: [*scaler]
            """;

    private static final String EDAS =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: mixed}
            spec:
              components:
              - componentName: web
                instanceName: frontend
                dependencies:
                - backend
                - nobody
                scopes:
                - scope: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}
              - componentName: web
                instanceName: backend
              - componentName: other
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: TraitDefinition
            metadata: {name: services.serving.knative.dev, annotations: {version: v1}}
            spec:
              appliesTo: [serving.knative.dev/v1.Service]
              definitionRef: {name: services.serving.knative.dev}
            """;

    private static final String ODD =
            """
            # only a comment
            ---
            ---
            - a list
            - at the top
            ---
            "just text"
            ---
            {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "json"}, "data": {"a": "b"}}
            ...
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: texts
            data:
              folded: >-
                one
                two
              literal: |+
                three

              y: no
            """;

    @Test
    void documentsOfAllDialectsSurviveEveryEdit() {
        runAll(Map.of("beta.yaml", V1BETA1, "web.yaml", PARAMETERS, "app.yaml", STORES));
        runAll(Map.of("all.yaml", String.join("---\n", EDAS, STORES, PARAMETERS, V1BETA1)));
    }

    /// Every field of every kind, in both dialects, as the reader's own tests have them.
    @Test
    void documentsWithEveryFieldSurviveEveryEdit() throws IOException {
        Path fixtures = Path.of("src", "test", "resources", "dev", "oamstudio", "model", "dialect");
        Map<String, String> texts = yaml(fixtures);
        assertThat(texts)
                .containsKeys(
                        "application.yaml",
                        "components.yaml",
                        "definitions.yaml",
                        "helloworld.yaml",
                        "talk-repaired.yaml");
        runAll(texts);
        texts.forEach((path, text) -> run(Map.of(path, text), path.hashCode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"helloworld", "shop", "data-passing", "broken"})
    void theSamplesSurviveEveryEdit(String sample) throws IOException {
        Path samples =
                Path.of(
                        "..",
                        "app",
                        "src",
                        "main",
                        "resources",
                        "dev",
                        "oamstudio",
                        "app",
                        "samples");
        Map<String, String> texts = yaml(samples.resolve(sample));
        assertThat(texts).isNotEmpty();
        for (long seed = 0; seed < 3; seed++) {
            run(texts, seed);
        }
    }

    /// The YAML files of a folder, by their paths in it.
    private static Map<String, String> yaml(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void windowsLineEndsAndByteOrderMarksSurvive() {
        runAll(Map.of("all.yaml", ("\uFEFF" + EDAS + "---\n" + PARAMETERS).replace("\n", "\r\n")));
    }

    @Test
    void oddAndBrokenDocumentsSurvive() {
        runAll(Map.of("odd.yaml", ODD, "empty.yaml", "", "edas.yaml", EDAS));
        runAll(
                Map.of(
                        "odd.yaml",
                        ODD + "---\nx: [\n---\n" + PARAMETERS,
                        "tab.yaml",
                        "a:\n\t- b\n"));
    }

    @Test
    void foldersWithWhatGoesWrongSurvive() {
        for (long seed = 0; seed < 60; seed++) {
            Map<String, String> texts =
                    new HashMap<>(Texts.of(RandomFolder.rough(new SplittableRandom(seed))));
            run(texts, seed);
        }
    }

    private static void runAll(Map<String, String> texts) {
        for (long seed = 0; seed < 15; seed++) {
            run(texts, seed);
        }
    }

    private static void run(Map<String, String> texts, long seed) {
        EveryEdit every = new EveryEdit();
        try {
            every.run(texts, seed);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
        }
        assertThat(every.applied()).isPositive();
    }
}
