package dev.oamstudio.app.bench;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Made-up folders: one application of any number of Deployments in a file of its own, with a scaler on every fourth and each
/// waiting for the one before it in its row of ten, and one file for each component.
final class LargeFolder {
    /// The file of the application.
    static final String APPLICATION = "application.yaml";

    private static final int ROW = 10;

    private LargeFolder() {}

    static SequencedMap<String, String> of(int components) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(APPLICATION, application(components));
        for (int i = 0; i < components; i++) {
            files.put(file(i), component(i, 0));
        }
        return files;
    }

    /// The file of a component.
    static String file(int number) {
        return "components/part-" + number + ".yaml";
    }

    /// A component in one of its states; each state differs from the others by one number.
    static String component(int number, int state) {
        return """
        # part %1$d of the shop
        apiVersion: core.oam.dev/v1alpha2
        kind: Component
        metadata:
          name: part-%1$d
        spec:
          workload:
            apiVersion: apps/v1
            kind: Deployment
            spec:
              selector:
                matchLabels: {app: part-%1$d}
              template:
                metadata:
                  labels: {app: part-%1$d}
                spec:
                  containers:
                    - name: main
                      image: registry.example.com/part:1.%2$d
                      resources:
                        requests: {cpu: 100m, memory: 128Mi}
                      ports:
                        - name: http
                          containerPort: 8080
                      readinessProbe:
                        httpGet: {path: /ready, port: http}
        """
                .formatted(number, state);
    }

    private static String application(int components) {
        StringBuilder text =
                new StringBuilder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata:
                          name: shop
                        spec:
                          components:
                        """);
        for (int i = 0; i < components; i++) {
            text.append("    - componentName: part-").append(i).append('\n');
            if (i % ROW != 0) {
                text.append("      dependencies: [part-").append(i - 1).append("]\n");
            }
            if (i % 4 == 0) {
                text.append(
                        """
                              traits:
                                - trait:
                                    apiVersion: core.oam.dev/v1alpha2
                                    kind: ManualScalerTrait
                                    spec: {replicaCount: 2}
                        """);
            }
        }
        return text.toString();
    }
}
