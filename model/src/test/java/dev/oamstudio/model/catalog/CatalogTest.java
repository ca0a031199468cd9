package dev.oamstudio.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Capability.Origin;
import dev.oamstudio.model.catalog.Capability.SummaryField;
import dev.oamstudio.model.definition.WorkloadIdentity;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is at hand: built-in capabilities, those of a folder, and the names of kinds.
class CatalogTest {
    private static final String CRD =
            """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: oxen.farm.dev}
            spec:
              group: farm.dev
              names: {kind: Ox, plural: oxen}
              versions:
              - {name: v1alpha1, storage: false}
              - name: v1
                storage: true
                schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object}}}}
            """;
    private static final GroupVersionKind OX = new GroupVersionKind("farm.dev", "v1", "Ox");

    @Test
    void everyBuiltInCapabilityCanBeShownAndMade() {
        List<Capability> all = Catalog.builtIn().capabilities();
        assertThat(all).hasSizeGreaterThanOrEqualTo(15);
        assertThat(all)
                .allSatisfy(capability -> {
                    assertThat(capability.presentation().title()).isNotEmpty();
                    assertThat(capability.presentation().icon()).isNotEmpty();
                    assertThat(capability.origin()).isEqualTo(Origin.BUILT_IN);
                    assertThat(capability.pluralGuessed()).isFalse();
                    assertThat(capability.definition().reference())
                            .isEqualTo(capability.plural() + "." + capability.type().group());
                });
    }

    @Test
    void theKindItselfIsFoundBeforeItsPresets() {
        GroupVersionKind deployment = new GroupVersionKind("apps", "v1beta1", "Deployment");
        assertThat(Catalog.builtIn().find(CapabilityKind.WORKLOAD, deployment))
                .hasValueSatisfying(c -> assertThat(c.name()).isEqualTo("deployments.apps"));
        assertThat(Catalog.builtIn().find(CapabilityKind.TRAIT, deployment)).isEmpty();
        assertThat(Catalog.builtIn().named(CapabilityKind.WORKLOAD, "redis"))
                .hasValueSatisfying(c -> assertThat(c.type().kind()).isEqualTo("Deployment"));
    }

    @Test
    void aDefinitionOfTheFolderHidesTheBuiltInOneAndTakesWhatItDoesNotSayFromIt() {
        Catalog catalog =
                folder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: WorkloadDefinition
                        metadata:
                          name: deployments.apps
                          annotations: {definition.oam.dev/description: Mine.}
                        spec: {definitionRef: {name: deployments.apps}}
                        """);
        Capability builtIn =
                Catalog.builtIn().named(CapabilityKind.WORKLOAD, "deployments.apps").orElseThrow();
        Capability own = catalog.named(CapabilityKind.WORKLOAD, "deployments.apps").orElseThrow();
        assertThat(own.origin()).isEqualTo(Origin.FOLDER);
        assertThat(own.presentation().description()).isEqualTo("Mine.");
        assertThat(own.presentation().icon()).isEqualTo(builtIn.presentation().icon());
        assertThat(own.template()).isEqualTo(builtIn.template());
        assertThat(catalog.capabilities()).hasSameSizeAs(Catalog.builtIn().capabilities());
    }

    @Test
    void aDefinitionTakesTypePluralAndSchemaFromItsCrd() {
        Catalog catalog =
                folder(
                        CRD
                                + """
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: TraitDefinition
                                metadata: {name: pull}
                                spec: {definitionRef: {name: oxen.farm.dev}}
                                """);
        Capability pull = catalog.named(CapabilityKind.TRAIT, "pull").orElseThrow();
        assertThat(pull.type()).isEqualTo(OX);
        assertThat(pull.plural()).isEqualTo("oxen");
        assertThat(pull.pluralGuessed()).isFalse();
        assertThat(pull.schema().at("properties", "spec")).isPresent();
        assertThat(pull.presentation().title()).isEqualTo("pull");
    }

    @Test
    void annotationsSayHowACapabilityIsShownAndMade() {
        Catalog catalog =
                folder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: WorkloadDefinition
                        metadata:
                          name: plough
                          annotations:
                            studio.oam.dev/title: Plough
                            studio.oam.dev/icon: cart
                            studio.oam.dev/object: farm.dev/v2 Plough
                            studio.oam.dev/template: "{spec: {blades: 2}}"
                            studio.oam.dev/summary: "{Blades: 'spec.blades, spec.count'}"
                        """);
        Capability plough = catalog.named(CapabilityKind.WORKLOAD, "plough").orElseThrow();
        assertThat(plough.presentation())
                .isEqualTo(new Capability.Presentation("Plough", "", "cart"));
        assertThat(plough.type()).isEqualTo(new GroupVersionKind("farm.dev", "v2", "Plough"));
        assertThat(plough.template()).isEqualTo(Json.read("{\"spec\":{\"blades\":2}}"));
        assertThat(plough.summary())
                .containsExactly(new SummaryField("Blades", List.of("spec.blades", "spec.count")));
    }

    @Test
    void aPluralComesFromADefinitionElseFromACrdElseFromDiscoveryElseFromEnglish() {
        KubeObject ox = workload("{\"apiVersion\":\"farm.dev/v1\",\"kind\":\"Ox\"}");
        String definition =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: WorkloadDefinition
                metadata:
                  name: ox
                  annotations: {studio.oam.dev/object: farm.dev/v1 Ox}
                spec: {definitionRef: {name: teams.farm.dev}}
                """;
        Catalog discovered =
                Catalog.builtIn().withKinds(List.of(new KnownKind(OX, "oxes-of-a-cluster")));
        assertThat(Catalog.builtIn().identify(ox))
                .isEqualTo(new WorkloadIdentity(OX, "oxes", true, ""));
        assertThat(discovered.identify(ox))
                .isEqualTo(new WorkloadIdentity(OX, "oxes-of-a-cluster", false, ""));
        assertThat(discovered.with(model(CRD)).identify(ox))
                .isEqualTo(new WorkloadIdentity(OX, "oxen", false, ""));
        assertThat(discovered.with(model(CRD + "---\n" + definition)).identify(ox))
                .isEqualTo(new WorkloadIdentity(OX, "teams", false, "ox"));
    }

    @Test
    void referencesAreNamedOnlyWhereTheyAreKnown() {
        Catalog catalog = folder(CRD);
        assertThat(catalog.reference(OX)).contains("oxen.farm.dev");
        assertThat(catalog.type("oxen.farm.dev")).contains(OX);
        assertThat(catalog.reference(new GroupVersionKind("farm.dev", "v1", "Cow"))).isEmpty();
        assertThat(catalog.type("cows.farm.dev")).isEmpty();
        assertThat(catalog.reference(new GroupVersionKind("apps", "v1", "Deployment")))
                .contains("deployments.apps");
    }

    @Test
    void aLabelNamesTheDefinitionOfAWorkload() {
        KubeObject labelled =
                workload(
                        "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\","
                                + "\"metadata\":{\"labels\":{\"workload.oam.dev/type\":\"redis\"}}}");
        assertThat(Catalog.builtIn().identify(labelled).definitionName()).isEqualTo("redis");
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, deployments",
        "Ingress, ingresses",
        "NetworkPolicy, networkpolicies",
        "Gateway, gateways",
        "Box, boxes",
        "Branch, branches"
    })
    void englishIsGuessedBothWays(String kind, String plural) {
        assertThat(Plurals.guess(kind)).isEqualTo(plural);
        assertThat(Plurals.kindOf(plural)).isEqualToIgnoringCase(kind);
    }

    private static Catalog folder(String text) {
        return Catalog.builtIn().with(model(text));
    }

    private static OamModel model(String text) {
        return ModelReader.read(List.of(YamlFile.parse("a.yaml", text)));
    }

    private static KubeObject workload(String json) {
        return new KubeObject((Value.Mapping) Json.read(json));
    }
}
