package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Text that aliases show in several places: what an edit copies is said, and can be changed everywhere instead.
final class AliasEditsTest {
    private static final FieldPath REPLICAS = FieldPath.ofKeys("spec", "replicaCount");
    private static final String FILE = "app.yaml";
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: shop}
            spec:
              components:
                - componentName: c1
                  instanceName: c1
                - componentName: c2
                  instanceName: c2
                  dependencies: &deps [c1]
                  traits: &tr
                    - trait:
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ManualScalerTrait
                        spec: {replicaCount: 2}
                - componentName: c3
                  instanceName: c3
                  dependencies: *deps
                  traits: *tr
            """;

    private final Workspace start = Workspace.of(Map.of(FILE, APPLICATION), Catalog.builtIn());

    @Test
    void aFieldBehindAnAliasIsCopiedAndThatIsSaid() {
        EditOutcome.Applied done = applied(start, scale("c3"));

        assertThat(text(done))
                .doesNotContain("*tr")
                .contains("replicaCount: 2}", "replicaCount: 5");
        assertThat(done.aliases().copied()).containsExactly("tr");
        assertThat(done.aliases().places()).isEqualTo(2);
    }

    @Test
    void theAnchoredTextCanBeChangedInstead() {
        Edit everywhere = applied(start, scale("c3")).aliases().everywhere().orElseThrow();
        EditOutcome.Applied done = applied(start, everywhere);

        assertThat(text(done)).isEqualTo(APPLICATION.replace("replicaCount: 2", "replicaCount: 5"));
        assertThat(done.aliases()).isEqualTo(EditOutcome.AliasNote.NONE);
    }

    @Test
    void whatFollowsAnAnchorThatIsEditedIsCopiedToo() {
        EditOutcome.Applied done = applied(start, scale("c2"));

        assertThat(done.aliases().copied()).containsExactly("tr");
        assertThat(text(applied(start, done.aliases().everywhere().orElseThrow())))
                .isEqualTo(APPLICATION.replace("replicaCount: 2", "replicaCount: 5"));
    }

    @Test
    void aListOfNamesStaysSharedWhenANameIsFollowed() {
        EditOutcome.Applied done = applied(start, new Edit.RenameComponent(id("c1"), "store"));

        assertThat(text(done)).contains("dependencies: &deps [store]", "dependencies: *deps");
        assertThat(done.aliases()).isEqualTo(EditOutcome.AliasNote.NONE);
    }

    @Test
    void aCopyDoesNotTakeTheAliasesOfItsOriginal() {
        EditOutcome.Applied done = applied(start, new Edit.DuplicateComponent(id("c2")));

        assertThat(text(done))
                .containsOnlyOnce("&tr")
                .containsOnlyOnce("&deps")
                .contains(
                        "instanceName: c2-2\n      dependencies: [c1]\n      traits:\n",
                        "dependencies: *deps",
                        "traits: *tr");
        assertThat(done.aliases()).isEqualTo(EditOutcome.AliasNote.NONE);
    }

    @Test
    void anAliasThatGoesWithItsComponentIsNoCopy() {
        assertThat(applied(start, new Edit.RemoveComponent(id("c3"))).aliases())
                .isEqualTo(EditOutcome.AliasNote.NONE);
    }

    @Test
    void aTraitForAllThatShareTheirTraitsIsOffered() {
        Catalog catalog = Catalog.builtIn();
        Capability trait =
                catalog.of(CapabilityKind.TRAIT).stream()
                        .filter(each -> each.type().kind().equals("Ingress"))
                        .findFirst()
                        .orElseThrow();
        EditOutcome.Applied done = applied(start, new Edit.AttachTrait(id("c3"), trait));

        assertThat(done.aliases().copied()).containsExactly("tr");
        assertThat(done.aliases().places()).isEqualTo(2);
        Edit everywhere = done.aliases().everywhere().orElseThrow();
        assertThat(text(applied(start, everywhere)))
                .contains("traits: *tr")
                .containsOnlyOnce("Ingress");
    }

    @Test
    void whatFollowsAnEditThatIsMadeEverywhereIsMadeAtItsPlaceAlone() {
        Edit.Compound both =
                new Edit.Compound(
                        Message.of("edit.label.fix"),
                        List.of(new Edit.Everywhere(scale("c2")), scale("c3", 7)));

        assertThat(text(applied(start, both)))
                .contains("replicaCount: 5}", "replicaCount: 7")
                .doesNotContain("*tr");
    }

    @Test
    void aMergeThatIsWrittenOutIsSaid() {
        String merged =
                APPLICATION
                        .replace("spec: {replicaCount: 2}", "spec: &s {replicaCount: 2, x: 1}")
                        .replace(
                                "traits: *tr",
                                """
                                traits:
                                        - trait:
                                            apiVersion: core.oam.dev/v1alpha2
                                            kind: ManualScalerTrait
                                            spec:
                                              <<: *s
                                """);
        Workspace workspace = Workspace.of(Map.of(FILE, merged), Catalog.builtIn());
        ElementId trait = ElementId.trait(id("c3"), "ManualScalerTrait", "", 0);
        Edit unset = new Edit.UnsetField(trait, FieldPath.ofKeys("spec", "x"));
        EditOutcome.Applied done = applied(workspace, unset);

        assertThat(text(done)).isEqualTo(merged.replace("<<: *s", "replicaCount: 2"));
        assertThat(done.aliases().copied()).containsExactly("s");
    }

    @Test
    void copiesAfterTheAnchorIsRemovedAreSaid() {
        EditOutcome.Applied done = applied(start, new Edit.RemoveComponent(id("c2")));

        assertThat(done.aliases().copied()).containsExactlyInAnyOrder("deps", "tr");
        assertThat(done.aliases().everywhere()).isEmpty();
    }

    @Test
    void whatSomebodyTypesIsNotCommentedUpon() {
        int at = APPLICATION.indexOf("*tr");
        TextChange typed = new TextChange(new TextRange(at, at + 3), "[]");

        assertThat(applied(start, new Edit.ReplaceText(FILE, List.of(typed))).aliases())
                .isEqualTo(EditOutcome.AliasNote.NONE);
    }

    private static Edit scale(String instance) {
        return scale(instance, 5);
    }

    private static Edit scale(String instance, long replicas) {
        ElementId trait = ElementId.trait(id(instance), "ManualScalerTrait", "", 0);
        return new Edit.SetField(trait, REPLICAS, Value.whole(replicas));
    }

    private static ElementId id(String instance) {
        return ElementId.component("shop", instance);
    }

    private static EditOutcome.Applied applied(Workspace workspace, Edit edit) {
        return (EditOutcome.Applied) workspace.apply(edit);
    }

    private static String text(EditOutcome.Applied outcome) {
        return outcome.workspace().file(FILE).orElseThrow().text();
    }
}
