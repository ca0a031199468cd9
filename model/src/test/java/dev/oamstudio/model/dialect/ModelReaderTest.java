package dev.oamstudio.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.definition.AppliesTo;
import dev.oamstudio.model.definition.ConflictsWith;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.definition.WorkloadDefinition;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    @Test
    void documentsAreSortedByWhatTheyAreInTheirOrder() {
        OamModel model =
                Reading.of(
                                """
                                apiVersion: v1
                                kind: Secret
                                metadata: {name: login}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: web}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: web}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: HealthScope
                                metadata: {name: health}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: ApplicationConfiguration
                                metadata: {name: shop, namespace: prod}
                                """)
                        .model();

        assertAll(
                () ->
                        assertThat(model.components())
                                .extracting(Component::name)
                                .containsExactly("web", "web"),
                () ->
                        assertThat(model.applications())
                                .extracting(
                                        Application::name,
                                        Application::namespace,
                                        Application::dialect)
                                .containsExactly(tuple("shop", "prod", Dialect.UPSTREAM)),
                () ->
                        assertThat(model.objects())
                                .extracting(plain -> plain.object().key().toString())
                                .containsExactly("Secret login", "HealthScope health"),
                () -> assertThat(model.definitions()).isEmpty());
    }

    @Test
    void definitionsOfBothDialectsAreRead() {
        Reading reading =
                Reading.of(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: WorkloadDefinition
                        metadata: {name: webservice}
                        spec: {definitionRef: {name: deployments.apps}}
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: TraitDefinition
                        metadata: {name: routes.extended.oam.dev}
                        spec:
                          appliesToWorkloads: [deployments.apps, "*.batch"]
                          conflictsWith: [ingress]
                          definitionRef: {name: routes.extended.oam.dev}
                          workloadRefPath: spec.workloadRef
                          revisionEnabled: true
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: TraitDefinition
                        metadata: {name: scalers}
                        spec: {appliesTo: [apps/v1.Deployment]}
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ScopeDefinition
                        metadata: {name: networks.core.oam.dev}
                        spec: {workloadRefsPath: spec.workloadRefs, allowComponentOverlap: true}
                        """);
        List<Definition> found = reading.model().definitions();

        assertAll(
                () ->
                        assertThat(found.get(0))
                                .isEqualTo(
                                        new WorkloadDefinition(
                                                "webservice",
                                                "deployments.apps",
                                                found.get(0).object(),
                                                found.get(0).place())),
                () ->
                        assertThat(found.get(1))
                                .isEqualTo(
                                        new TraitDefinition(
                                                "routes.extended.oam.dev",
                                                "routes.extended.oam.dev",
                                                List.of(
                                                        new AppliesTo("deployments.apps"),
                                                        new AppliesTo("*.batch")),
                                                List.of(new ConflictsWith("ingress")),
                                                "spec.workloadRef",
                                                true,
                                                found.get(1).object(),
                                                found.get(1).place())),
                () ->
                        assertThat(((TraitDefinition) found.get(2)).appliesTo())
                                .containsExactly(new AppliesTo("apps/v1.Deployment")),
                () ->
                        assertThat(found.get(3))
                                .isEqualTo(
                                        new ScopeDefinition(
                                                "networks.core.oam.dev",
                                                "",
                                                "spec.workloadRefs",
                                                true,
                                                found.get(3).object(),
                                                found.get(3).place())),
                () ->
                        assertThat(found)
                                .extracting(definition -> reading.written(definition.place()))
                                .containsExactly(
                                        " ~ webservice",
                                        " ~ routes.extended.oam.dev",
                                        " ~ scalers",
                                        " ~ networks.core.oam.dev"));
    }

    @Test
    void listsCountAsTheirItems() {
        Reading reading =
                Reading.of(
                        """
                        apiVersion: v1
                        kind: List
                        items:
                          - apiVersion: core.oam.dev/v1alpha2
                            kind: Component
                            metadata: {name: web}
                          - apiVersion: v1
                            kind: ConfigMap
                            metadata: {name: settings}
                          - nothing
                        ---
                        apiVersion: net.ex.dev/v1
                        kind: AllowList
                        metadata: {name: friends}
                        """);

        assertAll(
                () ->
                        assertThat(reading.written(reading.model().components().getFirst().place()))
                                .isEqualTo("items[0] ~ web"),
                () ->
                        assertThat(reading.model().objects())
                                .extracting(plain -> reading.written(plain.place()))
                                .containsExactly("items[1] ~ settings", " ~ friends"));
    }

    @Test
    void anApplicationOfKubeVelaIsKeptAsItIs() {
        Reading reading =
                Reading.of(
                        """
                        apiVersion: core.oam.dev/v1beta1
                        kind: Application
                        metadata: {name: shop}
                        spec: {components: [{name: web, type: webservice}]}
                        """);

        assertAll(
                () -> assertThat(reading.application().dialect()).isEqualTo(Dialect.V1BETA1),
                () -> assertThat(reading.application().instances()).isEmpty(),
                () ->
                        assertThat(
                                        reading.application()
                                                .object()
                                                .text("spec", "components", "0", "type"))
                                .isEqualTo("webservice"));
    }

    @Test
    void applicationsOfOneNameHaveDifferentIdentities() {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: shop}
                spec: {components: [{componentName: web}]}
                ---
                """;
        OamModel model = Reading.of(application + application).model();

        assertThat(model.applications())
                .flatExtracting(found -> List.of(found.id(), found.instances().getFirst().id()))
                .containsExactly(
                        ElementId.application("shop"),
                        ElementId.component("shop", "web"),
                        ElementId.application("shop#2"),
                        ElementId.component("shop#2", "web"));
    }

    @Test
    void whateverStandsInADocumentReadingItDoesNotFail() {
        List<String> odd =
                List.of(
                        "",
                        "---",
                        "[1, 2]",
                        "text",
                        "kind: Component",
                        "apiVersion: 1\nkind: [x]",
                        "? a");
        List<String> kinds =
                List.of(
                        "Component",
                        "ApplicationConfiguration",
                        "Application",
                        "TraitDefinition",
                        "ScopeDefinition",
                        "Other");
        List<String> specs =
                List.of(
                        "null",
                        "[]",
                        "text",
                        "{components: text, workload: 5, parameters: {}, appliesTo: 3, definitionRef: []}",
                        "{components: [null, 1, [], {}, {traits: {}, scopes: 1, dependencies: no, dataInputs: [[]]}]}",
                        "{components: [{componentName: {}, parameterValues: [1, {name: []}], traits: [{trait: 4}, {}, null]}]}",
                        "{components: [{scopes: [{scopeRef: []}, {scope: x}], dependencies: [{}, 1], dataOutputs: [{}]}]}",
                        "{parameters: [1, {fieldPaths: x, required: maybe}], appliesToWorkloads: [{}, 1], workload: []}");

        assertThat(odd)
                .allSatisfy(text -> assertThat(Reading.of(text).model()).isEqualTo(OamModel.EMPTY));
        assertThat(kinds)
                .allSatisfy(kind ->
                        assertThat(specs)
                                .allSatisfy(spec -> {
                                    String text =
                                            "apiVersion: core.oam.dev/v1beta1\nkind: "
                                                    + kind
                                                    + "\nmetadata: 3\nspec: "
                                                    + spec;
                                    OamModel model = Reading.of(text).model();
                                    assertThat(
                                                    model.applications().size()
                                                            + model.components().size()
                                                            + model.definitions().size()
                                                            + model.objects().size())
                                            .isEqualTo(1);
                                }));
    }

    @Test
    void aBrokenDocumentDoesNotStopTheOthers() {
        OamModel model =
                ModelReader.read(
                        List.of(
                                YamlFile.parse("broken.yaml", "apiVersion: [\n"),
                                YamlFile.parse(
                                        "good.yaml",
                                        "apiVersion: core.oam.dev/v1alpha2\nkind: Component\nmetadata: {name: a}")));

        assertThat(model.componentsNamed("a")).isNotEmpty();
    }

    @Test
    void aComponentIsReadWithItsWorkloadAndParameters() {
        Reading reading =
                Reading.of(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: Component
                        metadata: {name: web}
                        spec:
                          workload: {apiVersion: apps/v1, kind: Deployment}
                          parameters:
                            - name: image
                              required: true
                              fieldPaths: [spec.image]
                            - description: unnamed
                        """);
        Component web = reading.model().components().getFirst();

        assertAll(
                () -> assertThat(web.workload().type().toString()).isEqualTo("apps/v1 Deployment"),
                () -> assertThat(web.parameters().getFirst().required()).isTrue(),
                () ->
                        assertThat(web.parameters().getFirst().fieldPaths())
                                .containsExactly("spec.image"),
                () ->
                        assertThat(web.parameters())
                                .extracting(parameter -> reading.written(parameter.place()))
                                .containsExactly(
                                        "spec.parameters[0] ~ image",
                                        "spec.parameters[1] ~ description"));
    }

    @Test
    void aComponentWithoutWorkloadHasOneWithoutKind() {
        Component web =
                Reading.of("apiVersion: core.oam.dev/v1alpha2\nkind: Component\n")
                        .model()
                        .components()
                        .getFirst();

        assertThat(KubeObject.looksLike(web.workload().content())).isFalse();
    }
}
