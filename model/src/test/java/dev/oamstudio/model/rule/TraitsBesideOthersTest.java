package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which definition speaks for a trait where several could, or none.
final class TraitsBesideOthersTest {
    @Test
    void aTraitThatStandsAloneConflictsWithThoseWithoutDefinitionToo() {
        assertThat(found("*", "Unknown", "none")).hasSize(1);
        assertThat(found("*.ex.dev", "Unknown", "none")).isEmpty();
    }

    @Test
    void theDefinitionThatALabelNamesCounts() {
        assertThat(found("paths", "Thing", "paths")).hasSize(1);
        assertThat(found("paths", "Thing", "none")).isEmpty();
    }

    private static List<Diagnostic> found(String conflict, String kind, String label) {
        String text =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: TraitDefinition
                metadata: {name: gates.ex.dev}
                spec:
                  definitionRef: {name: gates.ex.dev}
                  conflictsWith: ["%s"]
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: TraitDefinition
                metadata: {name: paths}
                spec:
                  definitionRef: {name: routes.ex.dev}
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: shop}
                spec:
                  components:
                    - componentName: web
                      traits:
                        - trait:
                            apiVersion: ex.dev/v1
                            kind: Gate
                            metadata: {name: gate}
                        - trait:
                            apiVersion: ex.dev/v1
                            kind: %s
                            metadata: {name: other, labels: {trait.oam.dev/type: %s}}
                """
                        .formatted(conflict, kind, label);
        return Workspace.of(Map.of("app.yaml", text), Catalog.builtIn()).diagnostics().stream()
                .filter(found -> found.rule().code().equals("OAM202"))
                .toList();
    }
}
