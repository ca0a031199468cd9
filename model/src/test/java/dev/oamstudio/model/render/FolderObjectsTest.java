package dev.oamstudio.model.render;

import static dev.oamstudio.model.render.Folder.key;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FolderObjectsTest {
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app, namespace: shop}
            spec: {components: [{componentName: web}]}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec: {workload: {apiVersion: ex.dev/v1, kind: Site}}
            """;
    private static final String OBJECTS =
            """
            {apiVersion: v1, kind: Service, metadata: {name: web}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: elsewhere, namespace: other}}
            ---
            {apiVersion: v1, kind: Secret, metadata: {name: login}}
            ---
            {apiVersion: ex.dev/v1, kind: Realm, metadata: {name: realm, namespace: dropped}}
            ---
            {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
            ---
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: sites.ex.dev}
            spec: {group: ex.dev, scope: Namespaced, names: {kind: Site, plural: sites}}
            ---
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: realms.ex.dev}
            spec: {group: ex.dev, scope: Cluster, names: {kind: Realm, plural: realms}}
            ---
            {apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, metadata: {name: none}}
            """;

    private final Rendering rendering = Folder.of(APPLICATION, OBJECTS).render();

    @Test
    void foundationsComeFirstThenWhatOthersReadAndTheNamespaceGoesOnlyWhereItBelongs() {
        assertThat(rendering.objects())
                .extracting(object -> object.wave() + " " + object.role() + " " + object.key())
                .containsExactly(
                        "0 SUPPORT Namespace shop",
                        "0 SUPPORT CustomResourceDefinition sites.ex.dev",
                        "0 SUPPORT CustomResourceDefinition realms.ex.dev",
                        "1 SUPPORT Secret shop/login",
                        "1 SUPPORT ConfigMap other/elsewhere",
                        "1 SUPPORT Service shop/web",
                        "1 SUPPORT Realm realm",
                        "2 WORKLOAD Site shop/web");
    }

    @Test
    void customResourcesWaitForTheirDefinitionAndEverythingForItsNamespace() {
        assertThat(rendering.object(key("ex.dev/v1 Site shop/web")).orElseThrow().waitsFor())
                .containsExactly(
                        key("v1 Namespace shop"),
                        key("apiextensions.k8s.io/v1 CustomResourceDefinition sites.ex.dev"));
        assertThat(rendering.object(key("v1 ConfigMap other/elsewhere")).orElseThrow().waitsFor())
                .isEmpty();
    }

    @Test
    void anObjectWithoutNameIsReported() {
        Rendering nameless =
                Folder.of(
                                APPLICATION,
                                "{apiVersion: v1, kind: Secret, metadata: {generateName: a-}}")
                        .render();

        assertThat(nameless.diagnostics())
                .extracting(finding -> finding.rule().name())
                .containsExactly("object-has-name");
    }
}
