package dev.oamstudio.model.render;

import static dev.oamstudio.model.render.RendererTest.TRAITS;
import static dev.oamstudio.model.render.RendererTest.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.render.RenderedObject.Provenance;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app, namespace: shop, labels: {team: red}}
            spec:
              components:
                - componentName: web
                  parameterValues:
                    - {name: replicas, value: 3}
                  dataOutputs: [{name: host, fieldPath: status.host}]
                  traits:
                    - trait: {apiVersion: extended.oam.dev/v1, kind: Route, spec: {path: /}}
                      dataInputs: [{valueFrom: {dataOutputName: host}, toFieldPaths: [spec.host]}]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deployment | kind                                        | TEMPLATE    | workload",
                "Deployment | spec.template.spec.containers[0].image      | TEMPLATE    | workload",
                "Deployment | spec.replicas                               | PARAMETER   | 3",
                "Deployment | metadata.namespace                          | APPLICATION | namespace",
                "Deployment | metadata.name                               | APPLICATION | componentName",
                "Deployment | metadata.labels.team                        | APPLICATION | team",
                "Route      | spec.path                                   | TRAIT       | trait",
                "Route      | spec.host                                   | DATA_INPUT  | host",
            })
    void everyFieldKnowsWhereItComesFrom(String kind, String path, String source, String token)
            throws FieldPathException {
        Provenance origin = origin(kind, path);

        assertThat(origin.source()).hasToString(source);
        assertThat(token(origin)).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, metadata.labels[app.oam.dev/name], RUNTIME",
        "Route, metadata.name, GENERATED",
        "Route, spec.workloadRef.name, RELATION"
    })
    void whatNobodyWroteIsMarkedAsSuch(String kind, String path, String source)
            throws FieldPathException {
        assertThat(origin(kind, path).source()).hasToString(source);
    }

    private static Folder folder() {
        return RendererTest.folder(APPLICATION, WEB, TRAITS);
    }

    private static Provenance origin(String kind, String path) throws FieldPathException {
        return folder().render().objects().stream()
                .filter(object -> object.object().type().kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .origin(FieldPath.parse(path))
                .orElseThrow();
    }

    private static String token(Provenance origin) {
        Design design = folder().design();
        return origin.place().range().in(design.file(origin.place().file()).orElseThrow().text());
    }
}
