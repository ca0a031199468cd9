package dev.oamstudio.views.testing;

import dev.oamstudio.model.application.ElementId;
import java.util.Map;
import java.util.TreeMap;

/// A small application: a page with a trait, which starts after its store, and a Secret beside them.
public final class Greeting {
    public static final ElementId FRONTEND = ElementId.component("greeting", "frontend");
    public static final ElementId BACKEND = ElementId.component("greeting", "backend");
    public static final ElementId SCALER = ElementId.trait(FRONTEND, "ManualScalerTrait", "", 0);

    public static final String APPLICATION =
            """
            # Greets.
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: greeting
            spec:
              components:
                - componentName: web
                  instanceName: frontend
                  dependencies: [backend]
                  parameterValues:
                    - name: whom
                      value: World
                  traits:
                    - trait:
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ManualScalerTrait
                        spec:
                          replicaCount: 2
                - componentName: store
                  instanceName: backend
            """;

    public static final String COMPONENTS =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: web
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  paused: false
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec:
                      containers:
                        - name: web
                          image: web:1
                          env:
                            - {name: WHOM, value: nobody}
              parameters:
                - name: whom
                  fieldPaths: ["spec.template.spec.containers[0].env[0].value"]
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: store
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  selector: {matchLabels: {app: store}}
                  template:
                    metadata: {labels: {app: store}}
                    spec:
                      containers:
                        - name: store
                          image: store:1
            """;

    public static final String SECRET =
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: password
            stringData:
              password: swordfish
            """;

    private Greeting() {}

    public static Map<String, String> texts() {
        return Map.of("app.yaml", APPLICATION, "components.yaml", COMPONENTS);
    }

    /// The folder with another text for one file.
    public static Map<String, String> with(String file, String text) {
        Map<String, String> texts = new TreeMap<>(texts());
        texts.put(file, text);
        return texts;
    }
}
