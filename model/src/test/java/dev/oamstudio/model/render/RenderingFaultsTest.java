package dev.oamstudio.model.render;

import static dev.oamstudio.model.render.Folder.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What keeps objects from being rendered: reported with the token that is wrong, and nothing else suffers.
class RenderingFaultsTest {
    private static final String GOOD =
            """
            - componentName: good
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{componentName: nobody}"
                        + " | OAM101 nobody: There is no component nobody in this folder.",
                "{componentName: web, parameterValues: [{name: colour, value: red}]}"
                        + " | OAM501 colour: Component web has no parameter colour.",
                "{componentName: strict}"
                        + " | OAM502 componentName: Component strict requires the parameter size.",
                "{componentName: web, parameterValues: [{name: wrong, value: red}]}"
                        + " | OAM503 fieldPaths: Parameter wrong goes to spec.replicas.x, which does not lead to a field.",
                "{componentName: web, parameterValues: [{name: image, value: true}]}"
                        + " | OAM504 true: The value of parameter image must be a text or a whole number.",
                "{componentName: web, dataInputs: [{valueFrom: {dataOutputName: gone}, toFieldPaths: [spec.x]}]}"
                        + " | OAM105 gone: There is no data output gone in this application.",
                "{componentName: bare} | OAM110 workload: bare says no apiVersion and kind for the object to make.",
            })
    void aBrokenInstanceIsReportedAtItsTokenAndTheOthersAreRendered(
            String instance, String finding) {
        Folder folder = Folder.of(application("- " + instance, GOOD), COMPONENTS);

        Rendering rendering = folder.render();

        assertThat(findings(folder, rendering)).containsExactly(finding);
        assertThat(rendering.objects())
                .extracting(RenderedObject::key)
                .containsExactly(key("apps/v1 Deployment default/good"));
    }

    @Test
    void aScopeThatTheFolderLacksIsReportedAndKeepsNobodyFromBeingRendered() {
        Folder folder =
                Folder.of(
                        application(
                                """
                                - componentName: good
                                  scopes: [{scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}}]
                                """),
                        COMPONENTS);

        assertThat(findings(folder, folder.render()))
                .singleElement()
                .asString()
                .startsWith("OAM103")
                .endsWith("There is no Network net in this folder.");
        assertThat(folder.render().objects()).hasSize(1);
    }

    @Test
    void whatDependsOnABrokenInstanceIsRenderedAndWaitsForIt() {
        Rendering rendering =
                Folder.of(
                                application(
                                        """
                                        - componentName: good
                                          dependencies: [web, nobody, ghost]
                                        - {componentName: web, parameterValues: [{name: colour, value: red}]}
                                        - {componentName: nobody}
                                        """),
                                COMPONENTS)
                        .render();

        assertThat(rendering.objects())
                .singleElement()
                .satisfies(good ->
                        assertThat(good.waitsFor())
                                .containsExactly(
                                        key("apps/v1 Deployment default/web"),
                                        key("core.oam.dev/v1alpha2 Component default/nobody"),
                                        key("core.oam.dev/v1alpha2 Component default/ghost")));
    }

    @Test
    void twoInstancesThatResultInOneObjectAreReportedAndTheFirstStays() {
        Folder folder =
                Folder.of(
                        application("- {componentName: good}", "- {componentName: good}"),
                        COMPONENTS);

        assertThat(folder.render().objects()).hasSize(1);
        assertThat(findings(folder, folder.render()))
                .singleElement()
                .asString()
                .startsWith("OAM701")
                .endsWith(
                        "Another part of this folder results in Deployment default/good, too; only the first is applied.");
    }

    @Test
    void aPinnedRevisionIsRenderedFromTheComponentAsItStandsWithAWarning() {
        Folder folder = Folder.of(application("- {revisionName: good-v2}"), COMPONENTS);

        Rendering rendering = folder.render();

        assertThat(findings(folder, rendering))
                .singleElement()
                .asString()
                .startsWith("OAM112 good-v2:");
        assertThat(rendering.objects())
                .singleElement()
                .satisfies(good ->
                        assertThat(good.object().labels())
                                .containsEntry("app.oam.dev/revision", "good-v2"));
    }

    private static final String COMPONENTS =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: good}
            spec: {workload: {apiVersion: apps/v1, kind: Deployment}}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec:
              workload: {apiVersion: apps/v1, kind: Deployment, spec: {replicas: 1}}
              parameters:
                - {name: image, fieldPaths: [spec.image]}
                - {name: wrong, fieldPaths: [spec.replicas.x]}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: strict}
            spec:
              workload: {apiVersion: apps/v1, kind: Deployment}
              parameters: [{name: size, required: true, fieldPaths: [spec.size]}]
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: bare}
            spec: {workload: {spec: {replicas: 1}}}
            """;

    private static String application(String... instances) {
        return """
        apiVersion: core.oam.dev/v1alpha2
        kind: ApplicationConfiguration
        metadata: {name: app}
        spec:
          components:
        """
                + String.join("\n", instances).indent(4);
    }

    /// Code, the text at the place, and the sentence.
    private static List<String> findings(Folder folder, Rendering rendering) {
        ModelMessages messages = new ModelMessages(Locale.ENGLISH);
        Design design = folder.design();
        return rendering.diagnostics().stream()
                .map(finding ->
                        finding.rule().code()
                                + " "
                                + token(design, finding)
                                + ": "
                                + messages.text(finding.message()))
                .toList();
    }

    private static String token(Design design, Diagnostic finding) {
        YamlFile file = design.file(finding.place().file()).orElseThrow();
        return finding.place().range().in(file.text());
    }
}
