package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the rules would say of an edit is what they say once it is done.
class ConsequencesTest {
    private static final String FOLDER =
            """
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
                - componentName: gone
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: fixed}
                spec:
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec: {containers: [{name: web, image: ex.dev/web:1.0.0}]}
            """;

    private final Workspace now = Workspace.of(Map.of("app.yaml", FOLDER), Catalog.builtIn());
    private final ElementId web =
            now.design().model().application("shop").orElseThrow().instances().getFirst().id();

    @Test
    void whatIsNewIsToldAndWhatIsKnownIsNot() {
        Edit edit = new Edit.AttachTrait(web, trait("ManualScalerTrait"));
        List<Diagnostic> told = Consequences.of(now, edit);
        assertThat(told).extracting(found -> found.rule().code()).contains("OAM204");
        assertThat(told).extracting(found -> found.rule().code()).doesNotContain("OAM101");
        assertThat(((EditOutcome.Applied) now.apply(edit)).workspace().diagnostics())
                .containsAll(told);
    }

    @Test
    void anEditThatWouldBeRefusedSaysWhy() {
        List<Diagnostic> told =
                Consequences.of(now, new Edit.RemoveComponent(new ElementId("nobody")));
        assertThat(told)
                .isEqualTo(
                        ((EditOutcome.Refused)
                                        now.apply(
                                                new Edit.RemoveComponent(new ElementId("nobody"))))
                                .reasons());
    }

    @Test
    void anEditThatChangesNoFindingHasNoConsequences() {
        assertThat(Consequences.of(now, new Edit.WriteFile("notes.txt.yaml", "# nothing\n")))
                .noneMatch(found -> found.place().file().equals("app.yaml"));
    }

    private static Capability trait(String kind) {
        return Catalog.builtIn().of(CapabilityKind.TRAIT).stream()
                .filter(each -> each.type().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
