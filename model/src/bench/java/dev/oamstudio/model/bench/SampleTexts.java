package dev.oamstudio.model.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Made-up applications as YAML text: one is five documents of about 600 characters each.
public final class SampleTexts {
    private static final String APPLICATION =
            """
            # %1$s: the shop's part number %2$d
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: %1$s
              annotations:
                version: v1.0.%2$d
                description: "what %1$s does, in one line"
            spec:
              components:
                - componentName: %1$s-web # what people see
                  parameterValues:
                    - name: image
                      value: registry.example.com/%1$s-web:1.%2$d
                  dataInputs:
                    - valueFrom:
                        dataOutputName: %1$s-address
                      toFieldPaths: ["spec.containers[0].env[0].value"]
                  traits:
                    - trait:
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ManualScalerTrait
                        spec:
                          replicaCount: 3
                - componentName: %1$s-store
                  dataOutputs:
                    - name: %1$s-address
                      fieldPath: status.address
            """;

    private SampleTexts() {}

    /// The file of one application: five documents.
    public static String application(int number) {
        String name = "shop-" + number;
        StringBuilder text = new StringBuilder(APPLICATION.formatted(name, number));
        for (String part : new String[] {"web", "store", "queue", "mail"}) {
            text.append(component(name, number, part));
        }
        return text.toString();
    }

    private static String component(String name, int number, String part) {
        return """
        ---
        apiVersion: core.oam.dev/v1alpha2
        kind: Component
        metadata:
          name: %1$s-%3$s
          labels: {app: %1$s, tier: %3$s}
        spec:
          workload:
            apiVersion: core.oam.dev/v1alpha2
            kind: ContainerizedWorkload
            spec:
              osType: linux
              containers:
                - name: main
                  image: registry.example.com/%1$s-%3$s:1.%2$d
                  env:
                    - name: LEVEL
                      value: "debug"
                  resources:
                    cpu: {required: 500m}
                    memory: {required: 128Mi}
                  ports:
                    # only inside of the cluster
                    - name: http
                      containerPort: 8080
          parameters:
            - name: image
              fieldPaths: ["spec.containers[0].image"]
        """
                .formatted(name, number, part);
    }

    /// A folder with a file for each application.
    public static SequencedMap<String, String> folder(int applications) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < applications; i++) {
            files.put("apps/shop-" + i + ".yaml", application(i));
        }
        return files;
    }

    /// Applications one behind the other in one file, up to a number of lines.
    public static String manyDocuments(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; lines(text) < lines; i++) {
            text.append(i == 0 ? "" : "---\n").append(application(i));
        }
        return text.toString();
    }

    /// One document with many components, up to a number of lines.
    public static String oneDocument(int lines) {
        StringBuilder text = new StringBuilder(APPLICATION.formatted("shop", 0));
        for (int i = 0; lines(text) < lines; i++) {
            text.append(
                    """
                        - componentName: part-%1$d # number %1$d
                          parameterValues:
                            - name: image
                              value: "registry.example.com/part:1.%1$d"
                          traits:
                            - trait:
                                apiVersion: core.oam.dev/v1alpha2
                                kind: ManualScalerTrait
                                spec: {replicaCount: %1$d}
                    """
                            .formatted(i));
        }
        return text.toString();
    }

    /// One application of many Deployments, each with a trait and a value from the one before it.
    public static Map<String, String> wideApplication(int components) {
        StringBuilder application =
                new StringBuilder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata:
                          name: shop
                        spec:
                          components:
                        """);
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < components; i++) {
            application.append(instance(i));
            parts.append(i == 0 ? "" : "---\n").append(deployment(i));
        }
        return Map.of("app.yaml", application.toString(), "components.yaml", parts.toString());
    }

    private static String instance(int number) {
        return """
            - componentName: part-%1$d
              parameterValues:
                - name: image
                  value: registry.example.com/part:1.%1$d
              dataOutputs:
                - name: address-%1$d
                  fieldPath: status.address
              dataInputs:
                - valueFrom: {dataOutputName: address-%2$d}
                  toFieldPaths: ["spec.template.spec.containers[0].env[0].value"]
              traits:
                - trait:
                    apiVersion: core.oam.dev/v1alpha2
                    kind: ManualScalerTrait
                    spec: {replicaCount: 3}
        """
                .formatted(number, Math.max(0, number - 1))
                .indent(4);
    }

    private static String deployment(int number) {
        return """
        apiVersion: core.oam.dev/v1alpha2
        kind: Component
        metadata:
          name: part-%1$d
        spec:
          workload:
            apiVersion: apps/v1
            kind: Deployment
            spec:
              replicas: 2
              selector:
                matchLabels: {app: part-%1$d}
              template:
                metadata:
                  labels: {app: part-%1$d}
                spec:
                  containers:
                    - name: main
                      image: registry.example.com/part:1.%1$d
                      ports:
                        - name: http
                          containerPort: 8080
                      env:
                        - name: LEVEL
                          value: debug
                      resources:
                        requests: {cpu: 100m, memory: 64Mi}
                        limits: {memory: 128Mi}
          parameters:
            - name: image
              fieldPaths: ["spec.template.spec.containers[0].image"]
        """
                .formatted(number);
    }

    private static long lines(CharSequence text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
