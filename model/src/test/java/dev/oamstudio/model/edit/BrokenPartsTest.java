package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    frontend | ⏎      traits: [{                 | frontend
                    frontend | ⏎      d                          | frontend
                    frontend | ⏎      dataInputs: [{valueFrom: { | frontend
                    backend  | ⏎      "x                         | backend
                    backend  | ⏎  oops: {                        | frontend,backend
                    """)
    void onlyWhatIsNextToAFaultIsStale(String after, String typed, String stale) {
        String application =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata:
                  name: shop
                spec:
                  components:
                    - componentName: frontend
                    - componentName: backend
                """;
        Workspace before = Workspace.of(Map.of("app.yaml", application), Catalog.builtIn());
        String line = "componentName: " + after;
        int at = application.indexOf(line) + line.length();
        String text = typed.replace("⏎", "\n");
        List<TextChange> change = List.of(new TextChange(TextRange.at(at), text));

        EditOutcome outcome = before.apply(new Edit.ReplaceText("app.yaml", change));
        Workspace broken = ((EditOutcome.Applied) outcome).workspace();

        assertThat(
                        Stream.of("frontend", "backend")
                                .filter(name -> broken.isStale(ElementId.component("shop", name))))
                .containsExactlyInAnyOrder(stale.split(","));
    }
}
