package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Mending;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Fixes change what a finding is about, and nothing else.
final class HarmlessFixesTest {

    @Test
    void whatAMergeShowsIsMendedAtItsAnchorAlone() {
        String text =
                """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - &k
                      name: a
                      image: "a:1"
                      imagePullPolicy: &p always
                      livenessProb: {}
                    - <<: *k
                      name: b
                  initContainers:
                    - {name: c, image: "a:1", imagePullPolicy: *p}
                """;
        Workspace workspace = workspace(text);
        List<Diagnostic> found = errors(workspace);
        assertThat(found).hasSizeGreaterThan(2);
        EditOutcome outcome =
                workspace.apply(
                        new Edit.ApplyFix(Mending.of(found).asFix(Message.of("edit.label.fix"))));
        assertThat(((EditOutcome.Applied) outcome).workspace().file("a.yaml").orElseThrow().text())
                .isEqualTo(
                        text.replace("always", "Always")
                                .replace("*p", "Always")
                                .replace("livenessProb:", "livenessProbe:"));
    }

    @Test
    void aMisspeltRequiredFieldIsOneFault() {
        String service =
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {selectr:"
                        + " {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec:"
                        + " {containers: [{name: a, image: 'a:1'}]}}}}\n";
        assertThat(errors(workspace(service)))
                .extracting(found -> found.rule().code())
                .containsExactly("OAM401");
    }

    @Test
    void aBetaVersionBecomesWhatItWasTheBetaOf() {
        String scaler =
                """
                apiVersion: autoscaling/v2beta2
                kind: HorizontalPodAutoscaler
                metadata: {name: a}
                """;
        assertThat(workspace(scaler).diagnostics())
                .filteredOn(found -> found.rule().code().equals("OAM408"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.fixes().getFirst().toString())
                                .contains("autoscaling/v2]"));
    }

    @Test
    void aDirectiveIsNotQuoted() {
        assertThat(workspace("%YAML 1.1\n---\na: 1\n").diagnostics())
                .filteredOn(found -> found.rule().code().equals("OAM003"))
                .allSatisfy(found -> assertThat(found.fixes()).isEmpty());
    }

    private static List<Diagnostic> errors(Workspace workspace) {
        return workspace.diagnostics().stream()
                .filter(found -> found.severity().name().equals("ERROR"))
                .toList();
    }

    private static Workspace workspace(String text) {
        return Workspace.of(Map.of("a.yaml", text), Catalog.builtIn());
    }
}
