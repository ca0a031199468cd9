package dev.oamstudio.model.edit;

import dev.oamstudio.model.catalog.Catalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// One shop in both dialects, in one file or in one file each.
enum GoldenFolder {
    UPSTREAM_ONE_FILE,
    UPSTREAM_FILE_EACH,
    EDAS_ONE_FILE,
    EDAS_FILE_EACH;

    private static final String UPSTREAM =
            """
            # The shop.
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: shop
            spec:
              components:
                # Where the orders are.
                - componentName: db
                  dataOutputs:
                    - name: db-ready # once it runs
                      fieldPath: status.updateRevision
                  traits:
                    - trait: # as large as we can
                        apiVersion: standard.oam.dev/v1alpha1
                        kind: VolumeTrait
                        metadata: {name: db-volume}
                        spec: {size: 10Gi}
                    # Measured.
                    - trait:
                        apiVersion: standard.oam.dev/v1alpha1
                        kind: MetricsTrait
                        spec:
                          scrapeService:
                            port: 9187 # of the exporter
                  scopes:
                    - scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope, name: health}
                # What people see.
                - componentName: web
                  parameterValues:
                    - name: replicas
                      value: 2
                  dataInputs:
                    - valueFrom:
                        dataOutputName: db-ready
                      toFieldPaths:
                        - metadata.annotations['studio.oam.dev/after-db']
            """;

    private static final String EDAS =
            """
            # The shop.
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: shop
            spec:
              components:
              # Where the orders are.
              - componentName: db
                instanceName: db
                traits:
                - trait: # as large as we can
                    apiVersion: standard.oam.dev/v1alpha1
                    kind: VolumeTrait
                    metadata: {name: db-volume}
                    spec: {size: 10Gi}
                # Measured.
                - trait:
                    apiVersion: standard.oam.dev/v1alpha1
                    kind: MetricsTrait
                    spec:
                      scrapeService:
                        port: 9187 # of the exporter
                scopes:
                - scope: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope, name: health}
              # What people see.
              - componentName: web
                instanceName: web
                dependencies: [db]
                parameterValues:
                - name: replicas
                  value: 2
            """;

    private static final String DB =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: db
            spec:
              workload:
                apiVersion: apps/v1
                kind: StatefulSet
                spec:
                  serviceName: "db" # headless
                  selector:
                    matchLabels: {app: db}
                  template:
                    metadata:
                      labels: {app: db}
            """;

    private static final String WEB =
            """
            # The front.
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: web
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  replicas: 1 # one is enough
              parameters:
                - name: replicas
                  fieldPaths: [spec.replicas]
            """;

    private static final String HEALTH =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: HealthScope
            metadata:
              name: health
            spec:
              probe-interval: 10
              workloadRefs:
                - {apiVersion: apps/v1, kind: StatefulSet, name: db}
            """;

    private static final String METRICS =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: TraitDefinition
            metadata:
              name: metricstraits.standard.oam.dev
            spec:
              definitionRef:
                name: metricstraits.standard.oam.dev
            """;

    private static final String LAYOUT =
            """
            cards:
              component/shop/db:
                x: 10
                "y": 20
              component/shop/web:
                x: 300
                "y": 20
            """;

    Workspace workspace() {
        SequencedMap<String, String> documents = new LinkedHashMap<>();
        documents.put("shop.yaml", isEdas() ? EDAS : UPSTREAM);
        documents.put("components/db.yaml", DB);
        documents.put("components/web.yaml", WEB);
        documents.put("scopes/health.yaml", HEALTH);
        documents.put(
                "definitions/metricstraits.yaml",
                isEdas()
                        ? METRICS + "  appliesTo: [apps/v1.StatefulSet, apps/v1.Deployment]\n"
                        : METRICS);
        boolean one = this == UPSTREAM_ONE_FILE || this == EDAS_ONE_FILE;
        Map<String, String> texts =
                one
                        ? new LinkedHashMap<>(
                                Map.of("shop.yaml", String.join("---\n", documents.values())))
                        : documents;
        texts.put(Workspace.LAYOUT_FILE, LAYOUT);
        return Workspace.of(texts, Catalog.builtIn());
    }

    private boolean isEdas() {
        return this == EDAS_ONE_FILE || this == EDAS_FILE_EACH;
    }
}
