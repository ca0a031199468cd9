package dev.oamstudio.views.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Played;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The plan in front of a person.
@ExtendWith(Toolkit.class)
final class PlanViewTest {
    private final PlayedCluster cluster = new PlayedCluster();

    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<PlanView> window;

    @BeforeEach
    void open() throws Exception {
        window = AreaWindow.open(Greeting.texts(), cluster, PlanView::new);
        Toolkit.onFx(() -> {
            window.studio().cluster().connect(PlayedCluster.CHOICE);
            return true;
        });
        window.until(
                "connected", () -> window.studio().cluster().identityProperty().get().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void withoutAPlanItSaysWhatOneIsAndOffersIt() throws Exception {
        assertThat(window.texts(".plan-view"))
                .containsExactly(
                        "No plan yet",
                        "A plan compares the design with the cluster and says what an apply would do, before it does anything.",
                        "Compute the plan");
    }

    @Test
    void everythingIsNewInAnEmptyCluster() throws Exception {
        plan();
        assertThat(actions()).containsOnly("Create");
        assertThat(window.texts("#plan-summary")).containsExactly("Plan for greeting", "3 create");
        assertThat(window.text("#plan-target")).isEqualTo("Apply to sandbox ▸ default");
        assertThat(window.text("#apply-plan")).isEqualTo("Apply 3 changes");
    }

    @Test
    void aChangedFieldIsShownWithBothValuesAndWhatItDoes() throws Exception {
        cluster.has(live("web:0"));
        plan();
        assertThat(actions()).containsExactly("Change");
        assertThat(window.text("#apply-plan")).isEqualTo("Apply 1 change");
        assertThat(window.texts("#planned"))
                .contains(
                        "Deployment frontend",
                        "apps/v1 · 1 field changes",
                        "...late.spec.containers[0].image",
                        "web:0",
                        "web:1");
        assertThat(window.texts("#plan-summary")).contains("1 change", "2 kept, hidden");
        window.click("#plan-kept");
        assertThat(actions()).containsExactlyInAnyOrder("Change", "Keep", "Keep");
        assertThat(window.texts("#plan-summary")).contains("2 kept");
    }

    @Test
    void whatIsGoneFromTheDesignIsDeleted() throws Exception {
        List<KubeObject> live = new ArrayList<>(live("web:1"));
        live.add(Played.with(live.getFirst(), "metadata.name", Value.text("former")));
        cluster.has(live);
        plan();
        assertThat(actions()).containsExactly("Delete");
        assertThat(window.texts("#planned")).contains("former is deleted");
    }

    @Test
    void whereNothingIsToBeDoneTheButtonSaysSo() throws Exception {
        cluster.has(live("web:1"));
        plan();
        assertThat(window.text("#apply-plan")).isEqualTo("Nothing to apply");
        assertThat(window.node("#apply-plan").isDisabled()).isTrue();
        assertThat(window.texts("#plan"))
                .contains("Nothing to do", "The cluster has what the design says.");
    }

    @Test
    void anApplyShowsHowFarItIsAndCanBeStopped() throws Exception {
        plan();
        window.click("#apply-plan");
        assertThat(window.text("#apply-progress")).isEqualTo("Applying 0 of 3");
        assertThat(window.node("#apply-plan").isDisabled()).isTrue();
        cluster.applies(new DeployEvent.ResourceApplied(rendering().objects().getFirst().key()));
        window.until("one is done", () -> window.text("#apply-progress").equals("Applying 1 of 3"));
        window.click("#stop-apply");
        assertThat(cluster.cancelled()).isEqualTo(1);
        cluster.applies(new DeployEvent.PlanCancelled());
        window.until("the progress is gone", () -> !window.shows("#stop-apply"));
        assertThat(window.text("#apply-plan")).isEqualTo("Apply 3 changes");
    }

    @Test
    void afterAnApplyItSaysThatEverythingIsApplied() throws Exception {
        plan();
        window.click("#apply-plan");
        cluster.applies(new DeployEvent.PlanCompleted());
        window.until("done", () -> window.shows(".empty-state") && !window.shows("#plan-target"));
        assertThat(window.texts(".plan-view"))
                .startsWith("Everything is applied")
                .endsWith("Compute again");
    }

    @Test
    void aRefusalSaysWhatHappenedAndKeepsThePlan() throws Exception {
        plan();
        cluster.refuses(
                new ClusterException(ClusterException.Kind.FORBIDDEN, "may not list deployments"));
        window.click("#plan-again");
        window.until("the refusal is shown", () -> window.shows("#plan-failure"));
        assertThat(window.text("#plan-failure"))
                .isEqualTo(
                        "You may not do this in the cluster. Ask for the right, or choose another context. may not list deployments");
        assertThat(window.text("#plan-failure-rest"))
                .isEqualTo("Nothing was changed in the cluster.");
        assertThat(actions()).hasSize(3);
    }

    @Test
    void aFailedApplySaysWhatHappenedWhatStaysAndWhatToDo() throws Exception {
        plan();
        window.click("#apply-plan");
        cluster.applies(new DeployEvent.ResourceApplied(rendering().objects().getFirst().key()));
        cluster.applies(
                new DeployEvent.ResourceFailed(
                        rendering().objects().getLast().key(),
                        new ClusterException(ClusterException.Kind.UNREACHABLE, "no route")));
        window.until("the failure is shown", () -> window.shows("#plan-failure"));
        assertThat(window.text("#plan-failure"))
                .endsWith("was not applied: the cluster cannot be reached. no route");
        assertThat(window.text("#plan-failure-rest"))
                .isEqualTo(
                        "1 of 3 changes was made and stays. See that the cluster runs and that its address in the kubeconfig is right.");
        window.click("#plan-after-failure");
        window.until("planned again", () -> !window.shows("#plan-failure"));
    }

    @Test
    void anEditEndsTheFailureOfWhatWasTriedBefore() throws Exception {
        plan();
        cluster.refuses(new ClusterException(ClusterException.Kind.FORBIDDEN, "no"));
        window.click("#plan-again");
        window.until("the refusal is shown", () -> window.shows("#plan-failure"));
        edit();
        assertThat(window.shows("#plan-failure")).isFalse();
    }

    @Test
    void whatOthersMadeIsRefusedUntilItMayBeTakenOver() throws Exception {
        cluster.has(live("web:0"));
        cluster.othersMadeIt();
        plan();
        assertThat(actions()).contains("Refused");
        assertThat(window.node("#apply-plan").isDisabled()).isTrue();
        window.click("#adopt");
        window.until("planned again", () -> !window.node("#apply-plan").isDisabled());
        assertThat(actions()).containsExactly("Change");
    }

    @Test
    void anEditAfterwardsIsSaidOnTheButton() throws Exception {
        plan();
        edit();
        assertThat(window.text("#apply-plan")).isEqualTo("Plan and apply the latest edit");
    }

    private void edit() throws Exception {
        Toolkit.onFx(() ->
                window.studio()
                        .design()
                        .perform(
                                new Edit.SetField(
                                        Greeting.SCALER,
                                        FieldPath.ofKeys("spec", "replicaCount"),
                                        Value.whole(3))));
        window.settle();
    }

    private void plan() throws Exception {
        window.click("#compute-plan");
        window.until("planned", () -> window.shows("#plan-target"));
    }

    private Rendering rendering() throws Exception {
        return Toolkit.onFx(() -> window.studio().design().renderingProperty().get().orElseThrow());
    }

    /// The application as applied, with an image for the frontend.
    private List<KubeObject> live(String image) throws Exception {
        List<KubeObject> live = new ArrayList<>();
        for (KubeObject object : Played.applied(rendering())) {
            boolean isFrontend =
                    object.name().equals("frontend") && object.type().kind().equals("Deployment");
            live.add(
                    isFrontend
                            ? Played.with(
                                    object,
                                    "spec.template.spec.containers[0].image",
                                    Value.text(image))
                            : object);
        }
        return live;
    }

    @SuppressWarnings("unchecked") // the view's own table
    private List<String> actions() throws Exception {
        return Toolkit.onFx(() ->
                ((TableView<PlannedAction>) window.node("#plan"))
                        .getItems().stream()
                                .map(action ->
                                        window.studio()
                                                .around()
                                                .text(
                                                        "plan.action."
                                                                + ActionLook.of(action).word()))
                                .toList());
    }
}
