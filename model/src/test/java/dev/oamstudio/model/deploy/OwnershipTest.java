package dev.oamstudio.model.deploy;

import static dev.oamstudio.model.deploy.DeployFixture.observed;
import static dev.oamstudio.model.deploy.DeployFixture.rendering;
import static dev.oamstudio.model.deploy.DeployFixture.standing;
import static dev.oamstudio.model.deploy.DeployFixture.with;
import static dev.oamstudio.model.deploy.DeployFixture.withMetadata;
import static dev.oamstudio.model.deploy.DeployFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.Rendering;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whose objects are, and what that means for plans and deletes.
class OwnershipTest {
    private static final ObjectKey SETTINGS = Folder.key("v1 ConfigMap default/settings");
    private static final ObjectKey WEB = Folder.key("apps/v1 Deployment default/web");
    private static final Inventory NONE = Inventory.empty("app", "default");

    private final Rendering rendering = rendering();

    @Test
    void anObjectThatOthersMadeOtherwiseIsRefusedWithItsMakers() {
        KubeObject theirs =
                made("{colour: green}", "[{manager: kubectl-create}, {manager: argocd}]");

        assertThat(first(Ownership.alone(NONE), theirs))
                .isEqualTo(
                        "refuse ConfigMap settings: exists and is not of this application: kubectl-create, argocd made it");
    }

    @Test
    void anObjectThatOthersMadeAsItIsWantedIsKeptAndNotOurs() {
        KubeObject theirs = made("{colour: red}", "[{manager: kubectl}]");
        List<PlannedAction> actions = plan(Ownership.alone(NONE), Adoption.REFUSED, theirs);

        assertThat(words(actions).getFirst())
                .isEqualTo(
                        "keep ConfigMap settings: as designed, though it is not of this application");
        assertThat(NONE.after(actions, Map.of()).lists(SETTINGS)).isFalse();
    }

    @Test
    void anObjectIsTakenOverWhereThatIsAskedForAndThenOurs() {
        KubeObject theirs = made("{colour: green}", "[{manager: kubectl}]");
        List<PlannedAction> actions = plan(Ownership.alone(NONE), Adoption.WANTED, theirs);

        assertThat(words(actions).getFirst())
                .startsWith(
                        "change ConfigMap settings: exists and is not of this application: kubectl made it; it is taken over,"
                                + " and belongs to this application from now on");
        assertThat(NONE.after(actions, Map.of()).lists(SETTINGS)).isTrue();
        assertThat(NONE.before(actions).lists(SETTINGS)).isTrue();
    }

    @Test
    void anotherApplicationsWorkloadIsRefusedEvenIfItIsTheSameAndAdoptionIsWanted() {
        Inventory shop = new Inventory("shop", "default", List.of(WEB));
        Ownership ownership = new Ownership(NONE, List.of(shop), true);
        List<PlannedAction> actions =
                Planner.plan(rendering, observed(standing(rendering)), ownership, Adoption.WANTED);

        assertThat(words(actions))
                .contains("refuse Deployment web: belongs to the application shop");
    }

    @Test
    void anObjectBesideTheComponentsIsSharedWhileBothApplicationsWantTheSame() {
        Inventory shop = new Inventory("shop", "default", List.of(SETTINGS), Map.of(SETTINGS, "1"));
        Ownership both = new Ownership(NONE, List.of(shop), true);
        List<PlannedAction> same =
                plan(both, Adoption.REFUSED, made("{colour: red}", "[{manager: oam-studio}]"));

        assertThat(words(same).getFirst())
                .isEqualTo("keep ConfigMap settings: as designed; the application shop has it too");
        assertThat(NONE.after(same, Map.of()).lists(SETTINGS)).isTrue();
        assertThat(first(both, made("{colour: green}", "[{manager: oam-studio}]")))
                .isEqualTo("refuse ConfigMap settings: belongs to the application shop");
    }

    @Test
    void whatIsSharedOutlivesTheFirstThatIsDeletedAndGoesWithTheLast() {
        KubeObject shared = made("{colour: red}", "[{manager: oam-studio}]");
        Inventory own = new Inventory("app", "default", List.of(SETTINGS), Map.of(SETTINGS, "1"));
        Inventory shop = new Inventory("shop", "default", List.of(SETTINGS), Map.of(SETTINGS, "1"));

        assertThat(removal(new Ownership(own, List.of(shop), true), shared))
                .containsExactly(
                        "keep ConfigMap settings: stays because the application shop has it too");
        assertThat(removal(Ownership.alone(own), shared))
                .containsExactly("delete ConfigMap settings: no longer designed");
    }

    @Test
    void anObjectOfAnotherUidIsNotOursThoughItHasTheName() {
        Inventory own = new Inventory("app", "default", List.of(SETTINGS), Map.of(SETTINGS, "old"));
        KubeObject remade = made("{colour: green}", "[{manager: kubectl}, {manager: oam-studio}]");

        assertThat(removal(Ownership.alone(own), remade))
                .containsExactly(
                        "keep ConfigMap settings: no longer designed; stays because somebody else has made it anew");
        assertThat(first(Ownership.alone(own), remade))
                .isEqualTo(
                        "refuse ConfigMap settings: was of this application, but kubectl has made it anew");
    }

    @Test
    void whatWasOnlyIntendedIsDeletedOnlyIfWeWroteIt() {
        Inventory intended = new Inventory("app", "default", List.of(SETTINGS));

        assertThat(removal(Ownership.alone(intended), made("{}", "[{manager: kubectl}]")))
                .allMatch(line -> line.startsWith("keep"));
        assertThat(removal(Ownership.alone(intended), made("{}", "[{manager: oam-studio}]")))
                .containsExactly("delete ConfigMap settings: no longer designed");
    }

    @Test
    void whatOutlivedADeleteIsOursAgain() {
        KubeObject left = made("{colour: green}", "[{manager: oam-studio}]");

        assertThat(first(Ownership.alone(NONE), left))
                .startsWith("change ConfigMap settings: colour: green → red");
    }

    @Test
    void whatWeWroteIsNobodysOnlyIfAllInventoriesWereRead() {
        KubeObject left = made("{colour: green}", "[{manager: oam-studio}]");

        assertThat(first(new Ownership(NONE, List.of(), false), left))
                .isEqualTo("refuse ConfigMap settings: exists and is not of this application");
    }

    @Test
    void whatAnEndedRunWroteAndDeletedIsAllThatTheInventoryLearns() {
        ObjectKey old = Folder.key("v1 ConfigMap default/old");
        ObjectKey kept = Folder.key("v1 ConfigMap default/kept");
        Inventory before = new Inventory("app", "default", List.of(old, kept), Map.of(kept, "k"));

        assertThat(before.partly(Set.of(WEB), Set.of(old), Map.of(WEB, "w")))
                .isEqualTo(
                        new Inventory(
                                "app", "default", List.of(kept, WEB), Map.of(kept, "k", WEB, "w")));
    }

    private String first(Ownership ownership, KubeObject settings) {
        return words(plan(ownership, Adoption.REFUSED, settings)).getFirst();
    }

    private List<PlannedAction> plan(Ownership ownership, Adoption adoption, KubeObject settings) {
        return Planner.plan(rendering, observed(List.of(settings)), ownership, adoption);
    }

    private List<String> removal(Ownership ownership, KubeObject settings) {
        return words(Planner.removal(rendering, observed(List.of(settings)), ownership));
    }

    private static KubeObject made(String data, String managers) {
        KubeObject settings =
                with(DeployFixture.object("v1", "ConfigMap", "settings"), "data", data);
        return withMetadata(withMetadata(settings, "uid", "'1'"), "managedFields", managers);
    }
}
