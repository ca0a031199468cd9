package dev.oamstudio.model.render;

import static dev.oamstudio.model.render.Folder.key;
import static dev.oamstudio.model.render.Folder.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import org.junit.jupiter.api.Test;

class RendererTest {
    static final String TRAITS =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: TraitDefinition
            metadata: {name: routes.extended.oam.dev}
            spec:
              definitionRef: {name: routes.extended.oam.dev}
              workloadRefPath: spec.workloadRef
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: ScopeDefinition
            metadata: {name: networks.core.oam.dev}
            spec:
              definitionRef: {name: networks.core.oam.dev}
              allowComponentOverlap: false
              workloadRefsPath: spec.workloadRefs
            """;
    static final String WEB =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  replicas: 1
                  template:
                    spec:
                      containers: [{name: web, image: "web:1"}]
              parameters:
                - {name: image, fieldPaths: ["spec.template.spec.containers[0].image"]}
                - {name: replicas, required: true, fieldPaths: [spec.replicas]}
            """;
    static final String NETWORK =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Network
            metadata: {name: net}
            spec: {workloadRefs: []}
            """;

    static Folder folder(String... texts) {
        return Folder.of(texts)
                .kind("routes.extended.oam.dev", "extended.oam.dev/v1", "Route")
                .kind("networks.core.oam.dev", "core.oam.dev/v1alpha2", "Network");
    }

    private static final String HELLO =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: hello
              labels: {team: red, app.oam.dev/name: overwritten}
              annotations:
                note: kept
                kubectl.kubernetes.io/last-applied-configuration: "{}"
            spec:
              components:
                - componentName: web
                  instanceName: frontend
                  parameterValues:
                    - {name: image, value: "web:2"}
                    - {name: replicas, value: 3}
                  traits:
                    - trait:
                        apiVersion: extended.oam.dev/v1
                        kind: Route
                        spec: {path: /}
                  scopes:
                    - scope: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}
            """;

    @Test
    void anInstanceBecomesItsWorkloadWithParametersNameAndLabels() {
        Rendering rendering = folder(HELLO, WEB, TRAITS, NETWORK).render();

        assertThat(content(rendering, "apps/v1 Deployment default/frontend"))
                .isEqualTo(
                        value(
                                """
                                apiVersion: apps/v1
                                kind: Deployment
                                metadata:
                                  name: frontend
                                  namespace: default
                                  labels:
                                    team: red
                                    app.oam.dev/name: hello
                                    app.oam.dev/component: web
                                    app.oam.dev/resourceType: WORKLOAD
                                  annotations: {note: kept}
                                spec:
                                  replicas: 3
                                  template:
                                    spec:
                                      containers: [{name: web, image: "web:2"}]
                                """));
        assertThat(rendering.diagnostics()).isEmpty();
    }

    @Test
    void anUnnamedTraitIsNamedByItsInstanceAndContentsAndLinkedToItsWorkload() {
        Rendering rendering = folder(HELLO, WEB, TRAITS, NETWORK).render();

        RenderedObject trait = only(rendering, RenderedObject.Role.TRAIT);
        assertThat(trait.object().name()).matches("frontend-trait-[b-z2-9]+");
        assertThat(trait.object().content().without("metadata"))
                .isEqualTo(
                        value(
                                """
                                apiVersion: extended.oam.dev/v1
                                kind: Route
                                spec:
                                  path: /
                                  workloadRef: {apiVersion: apps/v1, kind: Deployment, name: frontend}
                                """));
        assertThat(trait.object().labels())
                .containsEntry("app.oam.dev/resourceType", "TRAIT")
                .containsEntry("app.oam.dev/component", "web");
    }

    @Test
    void aScopeCollectsItsMembersOfEveryApplicationOfTheFolder() {
        String second = HELLO.replace("name: hello", "name: second").replace("frontend", "other");

        Rendering rendering = folder(HELLO, second, WEB, TRAITS, NETWORK).render("hello");

        RenderedObject scope = only(rendering, RenderedObject.Role.SCOPE);
        assertThat(scope.object().content().at("spec", "workloadRefs"))
                .contains(
                        value(
                                """
                                - {apiVersion: apps/v1, kind: Deployment, name: frontend}
                                - {apiVersion: apps/v1, kind: Deployment, name: other}
                                """));
    }

    @Test
    void aNameFixedByTheTemplateStays() {
        String named =
                WEB.replace(
                        "    kind: Deployment",
                        "    kind: Deployment\n    metadata: {name: fixed}");

        Rendering rendering = folder(HELLO, named, TRAITS, NETWORK).render();

        assertThat(rendering.object(key("apps/v1 Deployment default/fixed"))).isPresent();
    }

    @Test
    void anInstanceAndItsTraitsWaitForTheWorkloadOfTheOneBefore() {
        Rendering rendering =
                folder(after("hello", "frontend", "backend"), WEB, TRAITS, NETWORK).render();

        assertThat(rendering.objects())
                .filteredOn(object -> object.element().value().contains("frontend"))
                .hasSize(2)
                .allSatisfy(object ->
                        assertThat(object.waitsFor())
                                .containsExactly(key("apps/v1 Deployment default/backend")));
        assertThat(rendering.objects())
                .extracting(object ->
                        object.wave() + " " + object.role() + " " + object.object().type().kind())
                .containsExactly(
                        "0 SCOPE Network",
                        "1 WORKLOAD Deployment",
                        "2 WORKLOAD Deployment",
                        "2 TRAIT Route");
    }

    @Test
    void membersOfACycleAreRenderedAndWaitForEachOther() {
        String ring =
                after("hello", "frontend", "backend")
                        .replace(
                                "instanceName: backend",
                                """
                                instanceName: backend
                                      dependencies: [frontend]\
                                """);

        Rendering rendering = folder(ring, WEB, TRAITS, NETWORK).render();

        assertThat(
                        rendering
                                .object(key("apps/v1 Deployment default/backend"))
                                .orElseThrow()
                                .waitsFor())
                .containsExactly(key("apps/v1 Deployment default/frontend"));
        assertThat(
                        rendering
                                .object(key("apps/v1 Deployment default/frontend"))
                                .orElseThrow()
                                .waitsFor())
                .containsExactly(key("apps/v1 Deployment default/backend"));
    }

    @Test
    void definitionsComponentsAndApplicationsAreNotApplied() {
        Rendering rendering = folder(HELLO, WEB, TRAITS, NETWORK).render();

        assertThat(rendering.objects())
                .extracting(object -> object.object().type().kind())
                .containsExactly("Network", "Deployment", "Route");
    }

    /// The application with a second instance, for which the first one waits.
    static String after(String application, String then, String first) {
        return HELLO.replace("name: hello", "name: " + application)
                        .replace(
                                "instanceName: frontend",
                                """
                                instanceName: %s
                                      dependencies: [%s]\
                                """
                                        .formatted(then, first))
                + """
                    - componentName: web
                      instanceName: %s
                      parameterValues: [{name: replicas, value: 1}]
                """
                        .formatted(first);
    }

    private static RenderedObject only(Rendering rendering, RenderedObject.Role role) {
        return rendering.objects().stream()
                .filter(object -> object.role() == role)
                .reduce((one, other) -> {
                    throw new AssertionError("two of role " + role);
                })
                .orElseThrow();
    }

    private static Value content(Rendering rendering, String key) {
        return rendering
                .object(key(key))
                .map(RenderedObject::object)
                .map(KubeObject::content)
                .orElseThrow();
    }
}
