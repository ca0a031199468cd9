package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is said of folders that other programs share: Kustomize, Helm, and runtimes of other drafts of OAM.
final class OthersFoldersTest {

    @Test
    void aPatchIsJudgedByWhatItSaysAndNotByWhatItLacks() {
        assertThat(
                        findings(
                                Map.of(
                                        "kustomization.yaml",
                                        "patches: [{path: patch.yaml}]\n",
                                        "patch.yaml",
                                        """
                                        apiVersion: apps/v1
                                        kind: Deployment
                                        metadata: {name: web}
                                        spec:
                                          replicas: many
                                          template:
                                            spec:
                                              containers:
                                                - name: web
                                                  imagee: shop/web
                                        """)))
                .containsExactly(
                        "patch.yaml:5:13 ERROR value-of-type",
                        "patch.yaml:10:11 ERROR field-known");
    }

    @Test
    void aPatchThatItsKustomizationDoesNotNameIsStillAPatch() {
        String patch =
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  template: {metadata: {annotations: {a: b}}}
                """;
        assertThat(
                        findings(
                                Map.of(
                                        "kustomization.yaml",
                                        "# patches: [{path: web_patch.yaml}]\nresources: []\n",
                                        "web_patch.yaml",
                                        patch)))
                .isEmpty();
        assertThat(findings(Map.of("web_patch.yaml", patch))).isNotEmpty();
    }

    @Test
    void templatesAndOverlaysOfYttAreNoObjectsYet() {
        String overlay =
                """
                %s load("@ytt:overlay", "overlay")

                %s/match by=overlay.all
                ---
                metadata:
                  annotations: {a: b}
                """;
        assertThat(findings(Map.of("overlay.yaml", overlay.formatted("#@", "#@overlay"))))
                .isEmpty();
        assertThat(findings(Map.of("overlay.yaml", overlay.formatted("#", "# overlay"))))
                .isNotEmpty();
    }

    @Test
    void whatAKustomizationBuildsMayLackAField() {
        String deployment =
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  replicas: 1
                """;
        assertThat(
                        findings(
                                Map.of(
                                        "base/kustomization.yaml",
                                        "resources: [../web.yaml]\n",
                                        "web.yaml",
                                        deployment)))
                .containsExactly(
                        "web.yaml:4:1 WARNING required-field-present",
                        "web.yaml:4:1 WARNING required-field-present");
        assertThat(findings(Map.of("web.yaml", deployment)))
                .containsExactly(
                        "web.yaml:4:1 ERROR required-field-present",
                        "web.yaml:4:1 ERROR required-field-present");
    }

    @Test
    void aChartSaysOnceThatItsTemplatesAreNotLookedAt() {
        assertThat(
                        findings(
                                Map.of(
                                        "web/Chart.yaml",
                                        "apiVersion: v2\nname: web\nversion: 1.0.0\n",
                                        "web/values.yaml",
                                        "replicas: 2\n",
                                        "web/templates/web.yaml",
                                        "{{- if .Values.web }}\nkind: Deploymnt\n{{- end }}\n",
                                        "web/templates/sub/job.yaml",
                                        "apiVersion: batch/v9\nkind: Job\n")))
                .containsExactly("web/Chart.yaml:1:1 NOTE kind-known");
    }

    @Test
    void valuesThatAnotherProgramFillsInAreNotJudged() {
        assertThat(
                        findings(
                                Map.of(
                                        "web.yaml",
                                        """
                                        apiVersion: v1
                                        kind: Service
                                        metadata: {name: "${APP}"}
                                        spec:
                                          ports:
                                            - port: ${PORT}
                                            - port: some
                                        """)))
                .containsExactly("web.yaml:7:13 ERROR value-of-type");
    }

    @Test
    void alternativesInOtherFilesAreAWarning() {
        String component =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metadata:
                  name: web
                spec:
                  workload: {apiVersion: v1, kind: ConfigMap}
                """;
        assertThat(findings(Map.of("a.yaml", component, "b.yaml", component)))
                .contains("b.yaml:4:9 WARNING component-defined-once");
        assertThat(findings(Map.of("a.yaml", component + "---\n" + component)))
                .contains("a.yaml:11:9 ERROR component-defined-once");
    }

    @Test
    void whatOnlyAWebhookResolvesIsAWarning() {
        assertThat(
                        findings(
                                Map.of(
                                        "web.yaml",
                                        """
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: Component
                                        metadata: {name: web}
                                        spec:
                                          workload:
                                            type: webservice
                                            spec: {}
                                        """)))
                .containsExactly("web.yaml:5:3 WARNING object-has-type");
    }

    @Test
    void theFirstDraftOfOamIsSaidToBeOneAndLeftAlone() {
        assertThat(
                        findings(
                                Map.of(
                                        "app.yaml",
                                        """
                                        apiVersion: core.oam.dev/v1alpha1
                                        kind: ComponentSchematic
                                        metadata: {name: web}
                                        ---
                                        apiVersion: core.oam.dev/v1alpha1
                                        kind: ApplicationConfiguration
                                        metadata: {name: shop}
                                        spec:
                                          components:
                                            - componentName: web
                                              instanceName: shop-web
                                              traits:
                                                - name: ingress
                                        """)))
                .containsExactly(
                        "app.yaml:1:13 WARNING kind-known",
                        "app.yaml:5:13 WARNING dialect-editable");
    }

    @Test
    void aKindOfAnotherGroupOfKubernetesIsNamedWithItsGroup() {
        assertThat(findings(Map.of("web.yaml", "apiVersion: v1\nkind: Deployment\n")))
                .contains("web.yaml:1:13 ERROR kind-known");
    }

    @Test
    void aWorkloadOfAnUnknownPlatformIsNotRefusedForSure() {
        assertThat(
                        findings(
                                Map.of(
                                        "app.yaml",
                                        """
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: Component
                                        metadata: {name: web}
                                        spec:
                                          workload:
                                            apiVersion: platform.example/v1
                                            kind: Server
                                        ---
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: ApplicationConfiguration
                                        metadata: {name: shop}
                                        spec:
                                          components:
                                            - componentName: web
                                              traits:
                                                - trait:
                                                    apiVersion: core.oam.dev/v1alpha2
                                                    kind: ManualScalerTrait
                                                    spec: {replicaCount: 2}
                                        """)))
                .contains("app.yaml:18:19 WARNING trait-applies-to-workload");
    }

    private static List<String> findings(Map<String, String> texts) {
        Workspace workspace = Workspace.of(texts, Catalog.builtIn());
        return workspace.diagnostics().stream().map(found -> line(workspace, found)).toList();
    }

    private static String line(Workspace workspace, Diagnostic found) {
        String file = found.place().file();
        Position start = workspace.file(file).orElseThrow().position(found.place().range().start());
        return "%s:%s %s %s".formatted(file, start, found.severity(), found.rule().name());
    }
}
