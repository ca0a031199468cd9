package dev.oamstudio.model.deploy;

import static dev.oamstudio.model.deploy.DeployFixture.APP;
import static dev.oamstudio.model.deploy.DeployFixture.inventory;
import static dev.oamstudio.model.deploy.DeployFixture.object;
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
import dev.oamstudio.model.status.Observation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Plans: what would be done, and why.
class PlannerTest {
    private static final Inventory NONE = Inventory.empty("app", "default");

    @Test
    void inAnEmptyClusterEverythingIsCreatedInApplyOrder() {
        assertThat(words(Planner.plan(rendering(), observed(List.of()), NONE)))
                .containsExactly(
                        "create ConfigMap settings: new",
                        "create Db db: new",
                        "create Deployment web: new; waits for db",
                        "create Route route: new; waits for db");
    }

    @Test
    void whatIsAsDesignedIsKept() {
        Rendering rendering = rendering();

        assertThat(
                        words(
                                Planner.plan(
                                        rendering,
                                        observed(standing(rendering)),
                                        inventory(rendering))))
                .containsExactly(
                        "keep ConfigMap settings: as designed",
                        "keep Db db: as designed",
                        "keep Deployment web: as designed",
                        "keep Route route: as designed");
    }

    @Test
    void aChangedFieldIsNamedWithWhatItDoesToPods() {
        Rendering before = rendering();
        Rendering after =
                rendering(
                        APP.replace("web:1", "web:2")
                                .replace("colour: red", "colour: blue")
                                .replace("size: 1", "size: 2, kind: big")
                                .replace("path: /", "path: /, host: a, port: 1"));

        assertThat(words(Planner.plan(after, observed(standing(before)), inventory(before))))
                .containsExactly(
                        "change ConfigMap settings: colour: red → blue [running pods keep what they have read until they restart]",
                        "change Db db: size and kind change [nothing restarts]",
                        "change Deployment web: image: web:1 → web:2 [rolls 2 pods]",
                        "change Route route: host and port change [nothing restarts]");
    }

    @Test
    void whatWasAppliedBeforeAndIsGoneIsCreatedAnew() {
        Rendering rendering = rendering();
        List<KubeObject> rest =
                standing(rendering).stream().filter(o -> !o.name().equals("settings")).toList();

        assertThat(words(Planner.plan(rendering, observed(rest), inventory(rendering))))
                .startsWith("create ConfigMap settings: was applied before and is gone");
    }

    @Test
    void whatIsNoLongerDesignedIsDeletedLastAndInTheOppositeOrder() {
        Rendering before = rendering();
        Rendering after =
                rendering(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata: {name: app}
                        spec: {components: [{componentName: db}]}
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: Component
                        metadata: {name: db}
                        spec: {workload: {apiVersion: ex.dev/v1, kind: Db, spec: {size: 1}}}
                        """);

        assertThat(words(Planner.plan(after, observed(standing(before)), inventory(before))))
                .containsExactly(
                        "keep Db db: as designed",
                        "delete Route route: no longer designed",
                        "delete Deployment web: no longer designed",
                        "delete ConfigMap settings: no longer designed");
    }

    @Test
    void anotherVersionOfAKindIsNoOtherObject() {
        Rendering rendering = rendering(APP.replace("ex.dev/v1, kind: Db", "ex.dev/v2, kind: Db"));
        ObjectKey old = Folder.key("ex.dev/v1 Db default/db");
        Inventory inventory = new Inventory("app", "default", List.of(old));
        Observation observation = observed(List.of(object("ex.dev/v1", "Db", "db")));

        assertThat(Planner.plan(rendering, observation, inventory))
                .noneMatch(PlannedAction.Delete.class::isInstance);
    }

    @Test
    void whatControllersAndServersAddIsNoChange() {
        Rendering rendering = rendering();
        List<KubeObject> live =
                standing(rendering).stream()
                        .map(object -> withMetadata(object, "uid", "u-1"))
                        .map(object ->
                                withMetadata(
                                        object,
                                        "annotations",
                                        "{deployment.kubernetes.io/revision: '3'}"))
                        .map(object -> with(object, "status", "{phase: Ready, replicas: 2}"))
                        .toList();

        assertThat(plannedChanges(rendering, live)).isZero();
    }

    @Test
    void aValueThatIsHandedOnAndChangesIsForeseen() {
        String flow =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: app}
                spec:
                  components:
                    - componentName: db
                      dataOutputs: [{name: size, fieldPath: spec.size}]
                    - componentName: web
                      dataInputs: [{valueFrom: {dataOutputName: size}, toFieldPaths: [spec.size]}]
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metadata: {name: db}
                spec: {workload: {apiVersion: ex.dev/v1, kind: Db, spec: {size: 1}}}
                ---
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metadata: {name: web}
                spec: {workload: {apiVersion: ex.dev/v1, kind: Web, spec: {name: a}}}
                """;
        Rendering before = rendering(flow);
        List<KubeObject> live =
                standing(before).stream()
                        .map(o ->
                                o.name().equals("web") ? with(o, "spec", "{name: a, size: 1}") : o)
                        .toList();
        Rendering after = rendering(flow.replace("size: 1", "size: 2"));

        assertThat(words(Planner.plan(before, observed(live), inventory(before))))
                .containsExactly("keep Db db: as designed", "keep Web web: as designed");
        assertThat(words(Planner.plan(after, observed(live), inventory(after))))
                .containsExactly(
                        "change Db db: size: 1 → 2 [nothing restarts]",
                        "change Web web: size: 1 → 2 [nothing restarts]");
    }

    @Test
    void whatSecretsHoldIsNotShown() {
        String secret =
                APP
                        + """
                        ---
                        {apiVersion: v1, kind: Secret, metadata: {name: login}, stringData: {password: hunter2}, data: {user: YQ==}}
                        """;
        Rendering rendering = rendering(secret);
        List<KubeObject> live =
                standing(rendering).stream()
                        .map(o ->
                                o.name().equals("login")
                                        ? with(o, "data", "{user: Yg==, password: b2xk}")
                                        : o)
                        .toList();

        List<PlannedAction> actions = Planner.plan(rendering, observed(live), inventory(rendering));

        assertThat(actions.toString()).contains("••••••••");
        assertThat(fieldsOf("login", actions))
                .doesNotContain("hunter2")
                .doesNotContain("YQ==", "Yg==", "b2xk");
        assertThat(words(actions).toString()).doesNotContain("hunter2").doesNotContain("YQ==");
    }

    @Test
    void takingAnApplicationAwayDeletesWhatItsInventoryNamesAndNothingElse() {
        Rendering rendering = rendering();
        List<KubeObject> live = standing(rendering);
        Observation observation =
                observed(
                        live,
                        object("v1", "ConfigMap", "somebody-elses"),
                        object("v1", "PersistentVolumeClaim", "data"));
        Inventory inventory =
                new Inventory(
                        "app",
                        "default",
                        List.of(
                                Folder.key("v1 ConfigMap default/settings"),
                                Folder.key("v1 PersistentVolumeClaim default/data"),
                                Folder.key("apps/v1 Deployment default/web"),
                                Folder.key("v1 Secret default/gone")));

        assertThat(words(Planner.removal(rendering, observation, Ownership.alone(inventory))))
                .containsExactly(
                        "delete Deployment web: no longer designed",
                        "keep PersistentVolumeClaim data: no longer designed; a PersistentVolumeClaim is not deleted"
                                + " unasked, since data or others may hang on it",
                        "delete ConfigMap settings: no longer designed");
    }

    private static long plannedChanges(Rendering rendering, List<KubeObject> live) {
        return DeployFixture.plan(rendering, observed(live), inventory(rendering)).changes();
    }

    private static String fieldsOf(String name, List<PlannedAction> actions) {
        return actions.stream()
                .filter(action -> action.key().name().equals(name))
                .map(action ->
                        action instanceof PlannedAction.Change change ? change.fields() : Set.of())
                .findFirst()
                .map(Object::toString)
                .orElseThrow();
    }

    @Test
    void aPlanCountsItsChanges() {
        Rendering rendering = rendering();
        Plan plan = DeployFixture.plan(rendering, observed(List.of()), NONE);

        assertThat(plan.changes()).isEqualTo(4);
        assertThat(Optional.of(plan.revision())).contains(1L);
    }
}
