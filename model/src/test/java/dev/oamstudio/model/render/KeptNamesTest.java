package dev.oamstudio.model.render;

import static dev.oamstudio.model.render.Folder.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.ObjectKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptNamesTest {
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app, namespace: shop}
            spec:
              components:
                - componentName: web
                  dataInputs: [{valueFrom: {dataOutputName: host}, toFieldPaths: [spec.host]}]
                  traits:
                    - trait: {apiVersion: ex.dev/v1, kind: Route, spec: {path: PATH}}
                      dataOutputs: [{name: host, fieldPath: status.host}]
                    - trait: {apiVersion: ex.dev/v1, kind: Route, spec: {path: /b}}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec: {workload: {apiVersion: apps/v1, kind: Deployment}}
            """;

    private static Rendering rendering(String path) {
        return Folder.of(APPLICATION.replace("PATH", path)).render();
    }

    private static List<ObjectKey> keys(Rendering rendering) {
        return rendering.objects().stream().map(RenderedObject::key).toList();
    }

    @Test
    void anEditedTraitKeepsTheNameUnderWhichItWasApplied() {
        Rendering before = rendering("/a");

        Rendering after = rendering("/other").keepingNames(keys(before));

        assertThat(keys(rendering("/other"))).isNotEqualTo(keys(before));
        assertThat(keys(after)).isEqualTo(keys(before));
        assertThat(after.objects().getFirst().inputs())
                .isEqualTo(before.objects().getFirst().inputs());
    }

    @Test
    void namesOfOtherKindsNamespacesOrComponentsAreNotTaken() {
        List<ObjectKey> others =
                List.of(
                        key("ex.dev/v1 Other shop/web-trait-abc"),
                        key("ex.dev/v1 Route elsewhere/web-trait-abc"),
                        key("ex.dev/v1 Route shop/web-trait-x-trait-abc"),
                        key("ex.dev/v1 Route shop/webshop-trait-abc"));

        assertThat(rendering("/a").keepingNames(others)).isEqualTo(rendering("/a"));
    }
}
