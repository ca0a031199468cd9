package dev.oamstudio.model.deploy;

import static dev.oamstudio.model.deploy.DeployFixture.APP;
import static dev.oamstudio.model.deploy.DeployFixture.inventory;
import static dev.oamstudio.model.deploy.DeployFixture.object;
import static dev.oamstudio.model.deploy.DeployFixture.observed;
import static dev.oamstudio.model.deploy.DeployFixture.plan;
import static dev.oamstudio.model.deploy.DeployFixture.rendering;
import static dev.oamstudio.model.deploy.DeployFixture.standing;
import static dev.oamstudio.model.deploy.DeployFixture.steps;
import static dev.oamstudio.model.deploy.DeployFixture.with;
import static dev.oamstudio.model.deploy.DeployFixture.withMetadata;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What to do next, one situation at a time.
class ReconcilerTest {
    private static final ObjectKey DB = Folder.key("ex.dev/v1 Db default/db");
    private static final ObjectKey WEB = Folder.key("apps/v1 Deployment default/web");
    private static final ObjectKey SETTINGS = Folder.key("v1 ConfigMap default/settings");

    private final Rendering rendering = rendering();
    private final Plan fresh =
            plan(rendering, observed(List.of()), Inventory.empty("app", "default"));

    @Test
    void whatWaitsForNothingGoesFirst() {
        assertThat(steps(Reconciler.next(fresh, observed(List.of()), Set.of())))
                .containsExactly(
                        "apply ConfigMap settings",
                        "apply Db db",
                        "Deployment web waits for db",
                        "Route route waits for db");
    }

    @Test
    void whatIsAppliedButNotWellIsWaitedFor() {
        Observation starting = seen("settings", "db", "{phase: Starting}");

        assertThat(steps(Reconciler.next(fresh, starting, Set.of(SETTINGS, DB))))
                .containsExactly("Deployment web waits for db", "Route route waits for web");
    }

    @Test
    void aWorkloadGoesBeforeItsTraits() {
        Observation ready = seen("settings", "db", "{phase: Ready}");

        assertThat(steps(Reconciler.next(fresh, ready, Set.of(SETTINGS, DB))))
                .containsExactly("apply Deployment web", "Route route waits for web");
    }

    @Test
    void aRunThatBeginsAnewGoesOnWhereTheLastOneStopped() {
        Observation ready = seen("settings", "db", "{phase: Ready}");

        assertThat(steps(Reconciler.next(fresh, ready, Set.of())))
                .containsExactly("apply Deployment web", "Route route waits for web");
    }

    @Test
    void whenEverythingIsAsDesiredNothingIsLeftToDo() {
        assertThat(Reconciler.next(fresh, observed(standing(rendering)), Set.of())).isEmpty();
    }

    @Test
    void anObjectOnItsWayOutIsAwaitedBeforeItIsMadeAgain() {
        KubeObject going =
                withMetadata(
                        standing(rendering).getFirst(),
                        "deletionTimestamp",
                        "2026-01-02T03:04:05Z");

        assertThat(steps(Reconciler.next(fresh, observed(List.of(going)), Set.of())))
                .startsWith("ConfigMap settings waits until the old one is gone");
    }

    @Test
    void deletesWaitUntilNothingIsLeftToApply() {
        KubeObject left = object("v1", "ConfigMap", "left");
        List<ObjectKey> keys = new ArrayList<>(inventory(rendering).objects());
        keys.add(left.key());
        Inventory inventory = new Inventory("app", "default", keys);
        Rendering changed = rendering(APP.replace("web:1", "web:2"));
        Observation before = observed(standing(rendering), left);
        Plan plan = plan(changed, before, inventory);

        assertThat(steps(Reconciler.next(plan, before, Set.of())))
                .containsExactly(
                        "apply Deployment web",
                        "ConfigMap left waits until everything else is applied");
        assertThat(steps(Reconciler.next(plan, before, Set.of(WEB))))
                .containsExactly("delete ConfigMap left");
        assertThat(Reconciler.next(plan, before, Set.of(WEB, left.key()))).isEmpty();
        assertThat(Reconciler.next(plan, observed(standing(rendering)), Set.of(WEB))).isEmpty();
    }

    @Test
    void whatAPlanKeepsIsNotTouchedThoughItHasChangedSince() {
        Plan keepsAll = plan(rendering, observed(standing(rendering)), inventory(rendering));
        List<KubeObject> drifted =
                standing(rendering).stream()
                        .map(o ->
                                o.name().equals("settings")
                                        ? with(o, "data", "{colour: black}")
                                        : o)
                        .toList();

        assertThat(Reconciler.next(keepsAll, observed(drifted), Set.of())).isEmpty();
    }

    private Observation seen(String support, String workload, String status) {
        return observed(
                standing(rendering).stream()
                        .filter(o -> o.name().equals(support) || o.name().equals(workload))
                        .map(o -> o.name().equals(workload) ? with(o, "status", status) : o)
                        .toList());
    }
}
