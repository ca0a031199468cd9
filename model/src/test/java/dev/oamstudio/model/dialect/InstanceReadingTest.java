package dev.oamstudio.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.yaml.Value;
import org.junit.jupiter.api.Test;

class InstanceReadingTest {

    @Test
    void theEdasDialectIsToldByAnyOfItsKeys() {
        assertAll(
                () ->
                        assertThat(
                                        Reading.ofComponents(
                                                        "- {componentName: a, instanceName: b}")
                                                .application()
                                                .dialect())
                                .isEqualTo(Dialect.EDAS),
                () ->
                        assertThat(
                                        Reading.ofComponents(
                                                        "- {componentName: a, dependencies: [b]}")
                                                .application()
                                                .dialect())
                                .isEqualTo(Dialect.EDAS),
                () ->
                        assertThat(
                                        Reading.ofComponents(
                                                        "- {componentName: a, scopes: [{scope: {name: s}}]}")
                                                .application()
                                                .dialect())
                                .isEqualTo(Dialect.EDAS),
                () ->
                        assertThat(
                                        Reading.ofComponents(
                                                        "- {componentName: a, scopes: [{scopeRef: {name: s}}]}")
                                                .application()
                                                .dialect())
                                .isEqualTo(Dialect.UPSTREAM));
    }

    @Test
    void anInstanceIsNamedByItsInstanceNameElseByComponentElseByRevision() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                          instanceName: frontend
                        - componentName: web
                        - revisionName: web-front-v3
                        - {}
                        """);

        assertAll(
                () ->
                        assertThat(reading.application().instances())
                                .extracting(ComponentInstance::name)
                                .containsExactly("frontend", "web", "web-front", ""),
                () ->
                        assertThat(reading.application().instances())
                                .extracting(ComponentInstance::componentName)
                                .containsExactly("web", "web", "web-front", ""),
                () -> assertThat(reading.instance(2).revisionName()).isEqualTo("web-front-v3"),
                () ->
                        assertThat(reading.application().instances())
                                .extracting(instance -> reading.written(instance.place()))
                                .containsExactly(
                                        "spec.components[0] ~ web",
                                        "spec.components[1] ~ web",
                                        "spec.components[2] ~ web-front-v3",
                                        "spec.components[3] ~ {}"));
    }

    @Test
    void instancesOfOneNameHaveDifferentIdentities() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                        - componentName: web
                        - componentName: web
                        """);

        assertThat(reading.application().instances())
                .extracting(ComponentInstance::id)
                .containsExactly(
                        ElementId.component("app", "web"),
                        ElementId.component("app", "web#2"),
                        ElementId.component("app", "web#3"));
    }

    @Test
    void parameterValuesKeepTheirTypes() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                          parameterValues:
                            - {name: replicas, value: 2}
                            - {name: image, value: "2"}
                            - {name: nothing}
                        """);

        assertAll(
                () ->
                        assertThat(reading.instance(0).parameters())
                                .extracting(ParameterValue::value)
                                .containsExactly(Value.whole(2), Value.text("2"), Value.Null.NULL),
                () ->
                        assertThat(reading.instance(0).parameters())
                                .extracting(value -> reading.written(value.place()))
                                .containsExactly(
                                        "spec.components[0].parameterValues[0] ~ replicas",
                                        "spec.components[0].parameterValues[1] ~ image",
                                        "spec.components[0].parameterValues[2] ~ nothing"));
    }

    @Test
    void traitsAreAddressedAsEntriesAndUnderlinedAtTheirKind() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                          traits:
                            - trait:
                                apiVersion: extended.oam.dev/v1
                                kind: Route
                            - trait: {apiVersion: extended.oam.dev/v1, kind: Route}
                            - trait: {apiVersion: extended.oam.dev/v1, kind: Route, metadata: {name: public}}
                        """);
        ElementId web = ElementId.component("app", "web");

        assertAll(
                () ->
                        assertThat(reading.instance(0).traits())
                                .extracting(trait -> reading.written(trait.place()))
                                .containsExactly(
                                        "spec.components[0].traits[0] ~ Route",
                                        "spec.components[0].traits[1] ~ Route",
                                        "spec.components[0].traits[2] ~ Route"),
                () ->
                        assertThat(reading.instance(0).traits())
                                .extracting(trait -> trait.id())
                                .containsExactly(
                                        ElementId.trait(web, "Route", "", 0),
                                        ElementId.trait(web, "Route", "", 1),
                                        ElementId.trait(web, "Route", "public", 0)));
    }

    @Test
    void traitsInShortFormsAreTolerated() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                          traits:
                            - trait: {name: route, properties: {path: /}}
                            - name: scaler
                              properties: {replicas: 2}
                            - apiVersion: extended.oam.dev/v1
                              kind: Route
                        """);

        assertAll(
                () ->
                        assertThat(reading.instance(0).traits())
                                .extracting(trait -> reading.written(trait.place()))
                                .containsExactly(
                                        "spec.components[0].traits[0] ~ route",
                                        "spec.components[0].traits[1] ~ scaler",
                                        "spec.components[0].traits[2] ~ Route"),
                () ->
                        assertThat(reading.instance(0).traits().get(1).trait().text("name"))
                                .isEqualTo("scaler"));
    }

    @Test
    void scopesAreReadInBothDialects() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                          scopes:
                            - scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope, name: health}
                            - scope: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}
                        """);

        assertAll(
                () ->
                        assertThat(reading.instance(0).scopes())
                                .extracting(scope -> scope.scope())
                                .containsExactly(
                                        ElementId.scope("app", "HealthScope", "health"),
                                        ElementId.scope("app", "Network", "net")),
                () ->
                        assertThat(reading.instance(0).scopes())
                                .extracting(scope -> reading.written(scope.place()))
                                .containsExactly(
                                        "spec.components[0].scopes[0] ~ health",
                                        "spec.components[0].scopes[1] ~ net"));
    }

    @Test
    void wiringOfInstancesAndTraitsIsRead() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                          dependencies: [db, "cache"]
                          dataOutputs:
                            - name: host
                              fieldPath: status.host
                              conditions:
                                - {op: eq, value: "True", fieldPath: status.ready}
                                - {op: notEmpty, valueFrom: {fieldPath: metadata.name}}
                          traits:
                            - trait: {kind: Route}
                              dataInputs:
                                - valueFrom: {dataOutputName: host}
                                  toFieldPaths: [spec.host, spec.copy]
                        """);
        ComponentInstance web = reading.instance(0);

        assertAll(
                () ->
                        assertThat(web.wiring().dependencies())
                                .extracting(dependency -> reading.written(dependency.place()))
                                .containsExactly(
                                        "spec.components[0].dependencies[0] ~ db",
                                        "spec.components[0].dependencies[1] ~ \"cache\""),
                () ->
                        assertThat(reading.written(web.wiring().outputs().getFirst().place()))
                                .isEqualTo("spec.components[0].dataOutputs[0] ~ host"),
                () ->
                        assertThat(web.wiring().outputs().getFirst().conditions())
                                .extracting(
                                        condition -> condition.op(),
                                        condition -> condition.value(),
                                        condition -> condition.valueFromPath(),
                                        condition -> condition.fieldPath())
                                .containsExactly(
                                        tuple("eq", "True", "", "status.ready"),
                                        tuple("notEmpty", "", "metadata.name", "")),
                () ->
                        assertThat(web.traits().getFirst().wiring().inputs())
                                .extracting(
                                        input -> input.outputName() + " " + input.toFieldPaths())
                                .containsExactly("host [spec.host, spec.copy]"),
                () ->
                        assertThat(
                                        reading.written(
                                                web.traits()
                                                        .getFirst()
                                                        .wiring()
                                                        .inputs()
                                                        .getFirst()
                                                        .place()))
                                .isEqualTo("spec.components[0].traits[0].dataInputs[0] ~ host"));
    }

    @Test
    void whatComesFromAnAliasIsUnderlinedWhereTheAliasStands() {
        Reading reading =
                Reading.ofComponents(
                        """
                        - componentName: web
                          traits: &common
                            - trait: {kind: Route}
                        - componentName: api
                          traits: *common
                        """);

        assertAll(
                () ->
                        assertThat(reading.instance(1).traits().getFirst().id())
                                .isEqualTo(
                                        ElementId.trait(
                                                ElementId.component("app", "api"), "Route", "", 0)),
                () ->
                        assertThat(reading.written(reading.instance(1).traits().getFirst().place()))
                                .isEqualTo("spec.components[1].traits[0] ~ *common"));
    }
}
