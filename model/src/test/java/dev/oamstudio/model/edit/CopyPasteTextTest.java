package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Copies are written as their originals are, and stand where a person would put them.
final class CopyPasteTextTest {
    private static final ElementId WEB = ElementId.component("shop", "web");

    private static final String SHOP =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: shop}
            spec:
                components:
                # the front
                -   componentName: web   # two
                    parameterValues: [{name: 'image', value: 'nginx:1.21'}]
                    traits:
                    -   trait:
                            apiVersion: core.oam.dev/v1alpha2
                            kind: ManualScalerTrait
                            metadata: {name: web-scaler}
                            spec: {replicaCount: 2}
            """;
    private static final String WEB_AND_SCOPE =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}   # the one
            spec:
                workload:
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: web-main}
                    spec:
                        selector: {matchLabels: {app: web}}
                parameters:
                -   {name: image, fieldPaths: ['spec.template.spec.containers[0].image']}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: HealthScope
            metadata: {name: health}
            """;
    private static final String ENTRY_OF_COPY =
            """
                # the front
                -   componentName: web-2   # two
                    parameterValues: [{name: 'image', value: 'nginx:1.21'}]
                    traits:
                    -   trait:
                            apiVersion: core.oam.dev/v1alpha2
                            kind: ManualScalerTrait
                            metadata: {name: web-2-scaler}
                            spec: {replicaCount: 2}
            """;
    private static final String COPY =
            """
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web-2}   # the one
            spec:
                workload:
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: web-2-main}
                    spec:
                        selector: {matchLabels: {app: web-2}}
                parameters:
                -   {name: image, fieldPaths: ['spec.template.spec.containers[0].image']}
            """;

    private final Workspace start =
            Workspace.of(Map.of("shop.yaml", SHOP, "parts.yaml", WEB_AND_SCOPE), Catalog.builtIn());

    @Test
    void aPastedCopyIsWrittenAsItsOriginalWithNamesOfItsOwn() {
        Workspace pasted = paste(start, Clip.of(start, List.of(WEB)));

        assertThat(text(pasted, "shop.yaml")).isEqualTo(SHOP + ENTRY_OF_COPY);
        assertThat(text(pasted, "parts.yaml")).isEqualTo(withCopy());
        assertThat(pasted.diagnostics()).hasSameSizeAs(duplicated().diagnostics());
    }

    @Test
    void pastingAndDuplicatingWriteTheSame() {
        Workspace pasted = paste(start, Clip.of(start, List.of(WEB)));

        assertThat(text(pasted, "shop.yaml")).isEqualTo(text(duplicated(), "shop.yaml"));
        assertThat(text(pasted, "parts.yaml")).isEqualTo(text(duplicated(), "parts.yaml"));
    }

    @Test
    void pastedTwiceNamesAreStillApart() {
        String clip = Clip.of(start, List.of(WEB));
        Workspace twice = paste(paste(start, clip), clip);

        assertThat(text(twice, "shop.yaml"))
                .containsSubsequence("web-scaler", "web-2-scaler", "web-3-scaler");
    }

    @Test
    void aNameThatAnotherTraitHasGetsANumber() {
        String other =
                "    -   componentName: db\n        traits:\n"
                        + "        - trait: {apiVersion: core.oam.dev/v1alpha2, kind: ManualScalerTrait,"
                        + " metadata: {name: scaler-2}}\n";
        String shop = SHOP.replace("web-scaler", "scaler") + other;
        Workspace before =
                Workspace.of(
                        Map.of("shop.yaml", shop, "parts.yaml", WEB_AND_SCOPE), Catalog.builtIn());
        Workspace pasted = paste(before, Clip.of(before, List.of(WEB)));

        assertThat(text(pasted, "shop.yaml")).contains("metadata: {name: scaler-2-2}");
    }

    @Test
    void aComponentFromThePaletteStandsBesideTheOthers() {
        var added =
                (EditOutcome.Applied)
                        start.apply(
                                new Edit.AddComponent(
                                        "shop",
                                        Catalog.builtIn()
                                                .named(CapabilityKind.WORKLOAD, "jobs.batch")
                                                .orElseThrow(),
                                        new CanvasPoint(0, 0)));

        assertThat(text(added.workspace(), "parts.yaml"))
                .containsSubsequence("name: web}", "kind: Job", "kind: HealthScope");
    }

    private Workspace duplicated() {
        return ((EditOutcome.Applied) start.apply(new Edit.DuplicateComponent(WEB))).workspace();
    }

    private static Workspace paste(Workspace workspace, String text) {
        Edit edit = new Edit.Paste("shop", text, new CanvasPoint(0, 0));
        return ((EditOutcome.Applied) workspace.apply(edit)).workspace();
    }

    private static String withCopy() {
        int at = WEB_AND_SCOPE.indexOf("---\n");
        return WEB_AND_SCOPE.substring(0, at) + COPY + WEB_AND_SCOPE.substring(at);
    }

    private static String text(Workspace workspace, String file) {
        return workspace.file(file).orElseThrow().text();
    }
}
