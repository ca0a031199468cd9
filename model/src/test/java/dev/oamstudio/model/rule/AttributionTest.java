package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A finding in a component's document belongs to the cards of its instances.
final class AttributionTest {
    private static final String COMPONENT =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  replica: 2
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec: {containers: [{name: web, image: "web:1"}]}
            """;
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: %s}
            spec: {components: [{componentName: web, instanceName: %s}]}
            """;

    private final Workspace start =
            Workspace.of(
                    Map.of(
                            "web.yaml", COMPONENT,
                            "shop.yaml", APPLICATION.formatted("shop", "front"),
                            "blog.yaml", APPLICATION.formatted("blog", "page")),
                    Catalog.builtIn());

    @Test
    void allInstancesOfAComponentAreConcerned() {
        assertThat(concerned(start))
                .containsExactlyInAnyOrder(id("shop", "front"), id("blog", "page"));
    }

    @Test
    void anInstanceThatIsRenamedInAnotherFileIsConcernedByItsNewName() {
        start.diagnostics();
        Edit rename = new Edit.RenameComponent(id("shop", "front"), "window");
        Workspace renamed = ((EditOutcome.Applied) start.apply(rename)).workspace();
        assertThat(concerned(renamed))
                .containsExactlyInAnyOrder(id("shop", "window"), id("blog", "page"));
    }

    private static List<ElementId> concerned(Workspace workspace) {
        return workspace.diagnostics().stream()
                .filter(found -> found.rule().code().equals("OAM401"))
                .findFirst()
                .orElseThrow()
                .elements();
    }

    private static ElementId id(String application, String instance) {
        return ElementId.component(application, instance);
    }
}
