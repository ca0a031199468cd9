package dev.oamstudio.views.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Played;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The live tree in front of a person.
@ExtendWith(Toolkit.class)
final class LiveViewTest {
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final String READY =
            """
            status:
              observedGeneration: 1
              replicas: 1
              updatedReplicas: 1
              readyReplicas: 1
              availableReplicas: 1
              conditions:
                - {type: Available, status: "True", reason: MinimumReplicasAvailable,
                   message: has minimum availability, lastTransitionTime: "2026-01-01T10:00:00Z"}
            """;
    private static final String STUCK =
            """
            status:
              observedGeneration: 1
              replicas: 1
              updatedReplicas: 1
              unavailableReplicas: 1
              conditions:
                - {type: Progressing, status: "False", reason: ProgressDeadlineExceeded,
                   message: has timed out progressing, lastTransitionTime: "2026-01-01T10:00:00Z"}
            """;

    private final PlayedCluster cluster = new PlayedCluster();
    private volatile Instant now = START;

    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<LiveView> window;

    @BeforeEach
    void open() throws Exception {
        window =
                AreaWindow.open(
                        Greeting.texts(), cluster, studio -> new LiveView(studio, () -> now));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void withoutAClusterItOffersToConnect() throws Exception {
        assertThat(window.texts(".live-view"))
                .containsExactly(
                        "No cluster is connected",
                        "Once a cluster is connected, the application and all that belongs to it stands here with its health.",
                        "Connect");
        window.click("#live-connect");
        window.until("the tree is there", () -> window.shows("#live"));
    }

    @Test
    void aFailedConnectionSaysWhyAndOffersAnother() throws Exception {
        cluster.refuses(new ClusterException(ClusterException.Kind.UNREACHABLE, "no route"));
        connect();
        window.until("the failure is shown", () -> window.texts(".live-view").contains("no route"));
        assertThat(window.texts(".live-view"))
                .containsExactly(
                        "The cluster cannot be reached. Your files are unaffected; check the network and try again.",
                        "no route",
                        "Connect");
        cluster.accepts();
        window.click("#live-connect");
        window.until("the tree is there", () -> window.shows("#live"));
    }

    @Test
    void whatIsNotAppliedSaysSoAndCanBeApplied() throws Exception {
        follow();
        assertThat(rows().getFirst()).isEqualTo("greeting Not applied");
        assertThat(window.shows("#live-apply")).isTrue();
        assertThat(window.texts(".live-bar")).contains("simulated");
    }

    @Test
    void theTreeGoesFromTheApplicationToItsConditions() throws Exception {
        follow();
        cluster.has(live(READY, READY));
        window.until("in sync", () -> rows().contains("Available True"));
        assertThat(rows())
                .containsSequence("frontend In sync", "frontend In sync", "Available True")
                .contains("ManualScalerTrait In sync");
        assertThat(window.shows("#live-apply")).isFalse();
    }

    @Test
    void agesCountOn() throws Exception {
        follow();
        cluster.has(live(READY, READY));
        window.until("in sync", () -> rows().contains("Available True"));
        now = START.plus(Duration.ofMinutes(6));
        tick();
        assertThat(window.texts("#live")).contains("6 m");
        now = START.plus(Duration.ofHours(3));
        tick();
        assertThat(window.texts("#live")).contains("3 h").doesNotContain("6 m");
    }

    @Test
    void whyIsOneSentenceWithEvidenceAndANextStep() throws Exception {
        follow();
        cluster.has(live(STUCK, READY));
        window.until("stuck", () -> rows().contains("Progressing False"));
        List<String> why = window.texts("#why");
        assertThat(why.getFirst())
                .isEqualTo(
                        "frontend is not ready because its Deployment reports a fault: Makes no progress: has timed out progressing.");
        assertThat(why).contains("1", "Next step");
    }

    @Test
    void onlyProblemsHidesTheRestAndSaysHowMuch() throws Exception {
        follow();
        cluster.has(live(STUCK, READY));
        window.until("stuck", () -> rows().contains("Progressing False"));
        int all = rows().size();
        window.click("#live-problems");
        assertThat(rows())
                .contains("frontend In sync")
                .doesNotContain("backend In sync")
                .hasSizeLessThan(all);
        assertThat(window.text("#live-hidden")).matches("[1-9] hidden by the filter");
        window.click("#live-problems");
        window.click("#live-filter");
        window.write("backend");
        assertThat(rows()).contains("backend In sync").doesNotContain("frontend In sync");
        window.press(KeyCode.ESCAPE);
        assertThat(rows()).hasSize(all);
    }

    @Test
    void whatIsShownOfALostConnectionIsOld() throws Exception {
        follow();
        cluster.has(live(READY, READY));
        window.until("in sync", () -> rows().contains("Available True"));
        cluster.says(new DeployEvent.ConnectionLost("connection reset"));
        window.until(
                "said",
                () ->
                        window.text("#live-state")
                                .startsWith("Connection interrupted, what is shown is "));
        assertThat(window.text("#live-state")).endsWith("old: connection reset");
        assertThat(rows()).contains("Available True");
    }

    @Test
    void whatTheFormerClusterSaysLateIsNotShownUnderTheNextOnesName() throws Exception {
        follow();
        cluster.has(live(READY, READY));
        window.until("in sync", () -> rows().contains("Available True"));
        List<KubeObject> former = live(READY, READY);
        cluster.refuses(new ClusterException(ClusterException.Kind.UNREACHABLE, "no route"));
        cluster.has(former);
        connect();
        cluster.has(former);
        window.until("the failure is shown", () -> window.texts(".live-view").contains("no route"));
        cluster.has(former);
        window.settle();
        assertThat(window.texts(".live-view")).contains("no route");
        assertThat(Toolkit.onFx(() -> window.studio().cluster().statusProperty().get())).isEmpty();
    }

    @Test
    void nothingWaitsWhereNoApplyGoesOn() throws Exception {
        follow();
        cluster.has(live(STUCK, READY).subList(0, 1));
        window.until("one is there", () -> rows().contains("greeting Differs"));
        assertThat(window.texts("#live")).noneMatch(words -> words.contains("waits for"));
        Toolkit.onFx(() -> {
            window.studio().cluster().apply();
            return true;
        });
        window.until(
                "the rest waits",
                () -> window.texts("#live").stream().anyMatch(words -> words.contains("waits")));
        cluster.applies(new DeployEvent.PlanCancelled());
        window.until(
                "nothing waits",
                () -> window.texts("#live").stream().noneMatch(words -> words.contains("waits")));
    }

    @Test
    void aFailedApplyIsSaidAboveTheTreeAndCanBeTriedAgain() throws Exception {
        follow();
        window.click("#live-apply");
        window.until("it applies", () -> !window.shows("#live-apply"));
        window.until("it goes on", () -> isApplying());
        cluster.applies(
                new DeployEvent.ResourceFailed(
                        live(READY, READY).getFirst().key(),
                        new ClusterException(ClusterException.Kind.TIMEOUT, "too slow")));
        window.until("the failure is shown", () -> window.shows("#live-failure"));
        assertThat(window.text("#live-failure"))
                .endsWith("was not applied: the cluster did not answer in time. too slow");
        assertThat(window.text("#live-failure-rest"))
                .isEqualTo("None of 3 changes was made. Apply again; what was applied stays.");
        window.click("#live-apply-again");
        window.until("it applies again", () -> isApplying() && !window.shows("#live-failure"));
    }

    private boolean isApplying() throws Exception {
        return Toolkit.onFx(() ->
                window.studio().cluster().activityProperty().get() instanceof Activity.Applying);
    }

    private void connect() throws Exception {
        Toolkit.onFx(() -> {
            window.studio().cluster().connect(PlayedCluster.CHOICE);
            return true;
        });
    }

    private void follow() throws Exception {
        connect();
        window.until("the tree is there", () -> window.shows("#live"));
    }

    private void tick() throws Exception {
        Toolkit.onFx(() -> {
            window.area().tick();
            return true;
        });
        window.settle();
    }

    private List<KubeObject> live(String frontend, String backend) throws Exception {
        Rendering rendering =
                Toolkit.onFx(
                        () -> window.studio().design().renderingProperty().get().orElseThrow());
        List<KubeObject> live = new ArrayList<>();
        for (KubeObject object : Played.applied(rendering)) {
            boolean workload = object.type().kind().equals("Deployment");
            String status = object.name().equals("frontend") ? frontend : backend;
            live.add(workload ? Played.saying(object, status) : object);
        }
        return live;
    }

    /// Name and sync of the open rows, or type and status of a condition.
    @SuppressWarnings("unchecked") // the view's own tree
    private List<String> rows() throws Exception {
        return Toolkit.onFx(() -> {
            TreeTableView<LiveRow> tree = (TreeTableView<LiveRow>) window.node("#live");
            List<String> rows = new ArrayList<>();
            tree.getRoot().getChildren().forEach(item -> collect(item, rows));
            return rows;
        });
    }

    private void collect(TreeItem<LiveRow> item, List<String> rows) {
        rows.add(
                switch (item.getValue()) {
                    case LiveRow.NodeRow(var node) ->
                            (node.role() == dev.oamstudio.model.status.StatusNode.Role.TRAIT
                                            ? node.kind()
                                            : node.name())
                                    + " "
                                    + sync(node.sync().name());
                    case LiveRow.ConditionRow(var ignored, var condition) ->
                            condition.type() + " " + condition.status();
                    case LiveRow.Top ignored -> "";
                });
        item.getChildren().forEach(child -> collect(child, rows));
    }

    private static String sync(String name) {
        String words = name.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
