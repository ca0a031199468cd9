package dev.oamstudio.model.deploy;

import static dev.oamstudio.model.deploy.DeployFixture.APP;
import static dev.oamstudio.model.deploy.DeployFixture.inventory;
import static dev.oamstudio.model.deploy.DeployFixture.object;
import static dev.oamstudio.model.deploy.DeployFixture.observed;
import static dev.oamstudio.model.deploy.DeployFixture.rendering;
import static dev.oamstudio.model.deploy.DeployFixture.standing;
import static dev.oamstudio.model.deploy.DeployFixture.withMetadata;
import static dev.oamstudio.model.deploy.DeployFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is deleted, and above all what is not.
class PruningTest {
    private static final ObjectKey LEFT = Folder.key("v1 ConfigMap default/left");

    @Test
    void whatOnlyLooksLikeOursStays() {
        Rendering rendering = rendering();
        KubeObject alike =
                withMetadata(
                        object("v1", "ConfigMap", "left"), "labels", "{app.oam.dev/name: app}");

        assertThat(
                        words(
                                Planner.plan(
                                        rendering,
                                        observed(standing(rendering), alike),
                                        inventory(rendering))))
                .noneMatch(line -> line.contains("left"));
    }

    @Test
    void whatAnotherApplicationHasTakenOverStays() {
        KubeObject taken =
                withMetadata(
                        object("v1", "ConfigMap", "left"), "labels", "{app.oam.dev/name: shop}");

        assertThat(fateOf(taken))
                .isEqualTo(
                        "keep ConfigMap left: no longer designed; stays because it belongs to the application shop now");
    }

    @Test
    void whatSomebodyElseHasMadeAnewStays() {
        KubeObject remade =
                withMetadata(
                        object("v1", "ConfigMap", "left"), "managedFields", "[{manager: kubectl}]");

        assertThat(fateOf(remade))
                .isEqualTo(
                        "keep ConfigMap left: no longer designed; stays because somebody else has made it anew");
    }

    @Test
    void whatWeWroteAndOthersWroteTooGoes() {
        KubeObject shared =
                withMetadata(
                        object("v1", "ConfigMap", "left"),
                        "managedFields",
                        "[{manager: kubectl}, {manager: oam-studio}]");

        assertThat(fateOf(shared)).isEqualTo("delete ConfigMap left: no longer designed");
    }

    @Test
    void whatIsOnItsWayOutIsLeftAlone() {
        KubeObject going =
                withMetadata(
                        object("v1", "ConfigMap", "left"),
                        "deletionTimestamp",
                        "2026-01-02T03:04:05Z");
        Rendering rendering = rendering();

        assertThat(
                        words(
                                Planner.plan(
                                        rendering,
                                        observed(standing(rendering), going),
                                        withLeft(rendering))))
                .noneMatch(line -> line.contains("left"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CustomResourceDefinition",
                "Namespace",
                "PersistentVolume",
                "PersistentVolumeClaim"
            })
    void whatDataOrOthersHangOnStays(String kind) {
        Rendering rendering = rendering();
        KubeObject live = object("v1", kind, "left");
        Inventory inventory = new Inventory("app", "default", List.of(live.key()));

        assertThat(
                        words(
                                        Planner.plan(
                                                rendering,
                                                observed(standing(rendering), live),
                                                inventory))
                                .getLast())
                .startsWith(
                        "keep "
                                + kind
                                + " left: no longer designed; a "
                                + kind
                                + " is not deleted unasked");
    }

    @Test
    void nothingGoesWhileTheDesignSaysNothing() {
        Rendering before = rendering();
        Rendering nothing = new Rendering(before.application(), List.of(), List.of());

        assertThat(words(Planner.plan(nothing, observed(standing(before)), inventory(before))))
                .hasSize(4)
                .allMatch(
                        line -> line.endsWith("stays because the application results in nothing"));
    }

    @Test
    void nothingGoesWhileTheDesignIsBroken() {
        Rendering before = rendering();
        Rendering broken = rendering(APP.replace("componentName: db", "componentName: nowhere"));

        assertThat(broken.diagnostics()).isNotEmpty();
        assertThat(Planner.plan(broken, observed(standing(before)), inventory(before)))
                .noneMatch(PlannedAction.Delete.class::isInstance);
    }

    @Test
    void anInventoryHoldsAllThatARunMayMakeBeforeItBegins() {
        Rendering rendering = rendering();
        Inventory empty = Inventory.empty("app", "default");
        List<PlannedAction> actions = Planner.plan(rendering, observed(List.of()), empty);

        assertThat(empty.before(actions)).isEqualTo(inventory(rendering));
        assertThat(empty.after(actions, Map.of())).isEqualTo(inventory(rendering));
    }

    @Test
    void whatIsToBeDeletedIsInTheInventoryUntilItIs() {
        Rendering rendering = rendering();
        Inventory inventory = withLeft(rendering);
        List<PlannedAction> actions =
                Planner.plan(
                        rendering,
                        observed(standing(rendering), object("v1", "ConfigMap", "left")),
                        inventory);

        assertThat(inventory.before(actions).objects()).contains(LEFT);
        assertThat(inventory.after(actions, Map.of())).isEqualTo(inventory(rendering));
    }

    @Test
    void anInventoryIsReadAsItWasWritten() {
        Inventory inventory =
                new Inventory(
                        "app",
                        "default",
                        List.of(
                                LEFT,
                                Folder.key(
                                        "apiextensions.k8s.io/v1 CustomResourceDefinition routes.ex.dev")),
                        Map.of(LEFT, "uid-1"));

        assertThat(Inventory.from(inventory.toObject())).isEqualTo(inventory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''",
                "not json",
                "'[1, null, {}, {\"kind\": \"ConfigMap\"}]'",
                "'{\"a\": 1}'",
                "'['"
            })
    void whatIsNoInventoryNamesNothing(String text) {
        KubeObject odd =
                Folder.object(
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: oam-studio.app, namespace: default}, data: {objects: %s}}"
                                .formatted(text));

        assertThat(Inventory.from(odd)).isEqualTo(Inventory.empty("app", "default"));
    }

    private static Inventory withLeft(Rendering rendering) {
        List<ObjectKey> keys =
                new ArrayList<>(rendering.objects().stream().map(RenderedObject::key).toList());
        keys.add(LEFT);
        return new Inventory("app", "default", keys);
    }

    private static String fateOf(KubeObject left) {
        Rendering rendering = rendering();
        return words(
                        Planner.plan(
                                rendering,
                                observed(standing(rendering), left),
                                withLeft(rendering)))
                .getLast();
    }
}
