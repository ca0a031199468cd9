package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A folder of JSON: each file stays one object of JSON, and what is new gets a file beside it.
final class JsonFolderTest {
    private static final ElementId WEB = ElementId.component("shop", "web");
    private static final Catalog CATALOG = Catalog.builtIn();

    private final Workspace start =
            Workspace.of(
                    Map.of(
                            "app.json",
                            """
                            {
                              "apiVersion": "core.oam.dev/v1alpha2",
                              "kind": "ApplicationConfiguration",
                              "metadata": {"name": "shop"},
                              "spec": {"components": [{"componentName": "web"}]}
                            }
                            """,
                            "web.json",
                            """
                            {
                              "apiVersion": "core.oam.dev/v1alpha2",
                              "kind": "Component",
                              "metadata": {"name": "web"},
                              "spec": {"workload": {"apiVersion": "apps/v1", "kind": "Deployment"}}
                            }
                            """),
                    CATALOG);

    @Test
    void newDocumentsGetFilesOfTheirOwn() {
        List<Edit> edits =
                List.of(
                        new Edit.AddComponent(
                                "shop",
                                CATALOG.of(CapabilityKind.WORKLOAD).getFirst(),
                                new CanvasPoint(0, 0)),
                        new Edit.CreateScope(
                                "shop", CATALOG.of(CapabilityKind.SCOPE).getFirst(), List.of(WEB)),
                        new Edit.DuplicateComponent(WEB));
        assertThat(edits)
                .allSatisfy(edit -> {
                    EditOutcome outcome = start.apply(edit);
                    assertThat(outcome).isInstanceOf(EditOutcome.Applied.class);
                    Workspace next = ((EditOutcome.Applied) outcome).workspace();
                    assertThat(next.files().values())
                            .filteredOn(file -> file.path().endsWith(".json"))
                            .hasSize(2)
                            .allSatisfy(file -> assertThat(isOneObject(file)).isTrue());
                    assertThat(next.files().keySet())
                            .filteredOn(path -> path.endsWith(".yaml") && !path.startsWith("."))
                            .hasSize(1);
                });
    }

    private static boolean isOneObject(YamlFile file) {
        return file.documents().size() == 1
                && file.text().startsWith("{")
                && file.text().strip().endsWith("}");
    }
}
