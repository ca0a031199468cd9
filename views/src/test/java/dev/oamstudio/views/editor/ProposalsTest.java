package dev.oamstudio.views.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.testing.Greeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What completion offers; `|` is the caret.
final class ProposalsTest {
    private static final String HEAD =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: greeting
            spec:
              components:
                - componentName: web
                  instanceName: frontend
            """;

    @Test
    void aComponentsNameIsOneOfTheFolder() {
        assertThat(offered(HEAD.replace("web", "|"))).containsExactly("web", "store");
    }

    @Test
    void anInstanceWaitsForTheOthers() {
        assertThat(offered(HEAD + "      dependencies: [|]\n")).containsExactly("backend");
        assertThat(offered(HEAD + "      dependencies:\n        - |\n")).containsExactly("backend");
    }

    @Test
    void aTraitsKindIsThatOfATrait() {
        assertThat(offered(HEAD + "      traits:\n        - trait:\n            kind: Manual|\n"))
                .containsExactly("ManualScalerTrait");
    }

    @Test
    void keysThatAreThereAreNotOfferedAgain() {
        assertThat(offered(HEAD + "      |\n"))
                .containsExactly(
                        "dependencies:",
                        "parameterValues:",
                        "traits:",
                        "scopes:",
                        "dataInputs:",
                        "dataOutputs:");
    }

    @Test
    void theSchemaOfATraitKnowsItsFields() {
        String trait =
                """
                      traits:
                        - trait:
                            apiVersion: core.oam.dev/v1alpha2
                            kind: ManualScalerTrait
                            spec:
                              rep|
                """;
        assertThat(offered(HEAD + trait)).containsExactly("replicaCount:");
    }

    @Test
    void nothingIsOfferedWhereNothingIsKnown() {
        assertThat(offered(HEAD.replace("greeting", "|"))).isEmpty();
    }

    @Test
    void theSurroundingsAreReadFromBrokenTextToo() {
        String text = HEAD + "      traits:\n        - trait: {[\n          da";
        Surrounding around = Surrounding.of(text, text.length());
        assertThat(around.frames())
                .extracting(Surrounding.Frame::under)
                .containsExactly("", "spec", "components", "traits");
        assertThat(around.prefix()).isEqualTo("da");
    }

    private static List<String> offered(String marked) {
        int caret = marked.indexOf('|');
        String text = marked.substring(0, caret) + marked.substring(caret + 1);
        Workspace workspace = Workspace.of(Greeting.texts(), Catalog.builtIn());
        return Proposals.at(workspace.design(), text, caret).stream()
                .map(Proposals.Proposal::text)
                .toList();
    }
}
