package dev.oamstudio.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.cluster.connect.KubeconfigFiles;
import dev.oamstudio.cluster.runtime.KnownClusters;
import dev.oamstudio.cluster.sandbox.SandboxCluster;
import dev.oamstudio.cluster.sandbox.time.RealTime;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.shell.Centre;
import dev.oamstudio.views.shell.Preferences;
import dev.oamstudio.views.shell.StudioWindow;
import dev.oamstudio.views.shell.Workbench;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.theme.ThemeChoice;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class JourneyTest {
    private static final long SECONDS = 60;
    private static final double SPEED = 8;
    // Enough for a scroll to be laid out before the pointer goes there.
    private static final int PULSES = 8;
    // Below a card, where nothing stands.
    private static final double FREE_BELOW = 160;

    private final FxRobot robot = new FxRobot();
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final KnownClusters clusters =
            new KnownClusters(
                    KubeconfigFiles.ofPaths(),
                    SandboxCluster.start(RealTime.atSpeed(SPEED), new Random(7)),
                    InstantSource.system());

    @SuppressWarnings("NullAway.Init") // by openTheWindow
    private StudioWindow window;

    @SuppressWarnings("NullAway.Init") // by openTheWindow
    private Stage stage;

    @BeforeEach
    void openTheWindow(@TempDir Path folder) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        window =
                WaitForAsyncUtils.waitForAsyncFx(
                        SECONDS * 1000,
                        () -> {
                            Preferences preferences = new Preferences(Locale.ENGLISH);
                            preferences.themeProperty().set(ThemeChoice.LIGHT);
                            StudioWindow made =
                                    new StudioWindow(
                                            new SampleDesk(folder),
                                            clusters,
                                            new Background(defects::add),
                                            preferences);
                            Scene scene = made.scene(1000, 900);
                            stage.setScene(scene);
                            stage.setX(0);
                            stage.setY(0);
                            stage.show();
                            return made;
                        });
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        robot.interact(window::end);
        FxToolkit.cleanupStages();
        clusters.close();
        assertThat(defects).isEmpty();
    }

    @Test
    void aNewcomerOpensDesignsIsRefusedAppliesAndSeesItHealthy() {
        until(
                "the sample is offered",
                () -> robot.lookup("#sample-helloworld").tryQuery().isPresent());
        robot.clickOn("#sample-helloworld");
        until(
                "the application stands on the canvas",
                () -> window.workbench().isPresent() && bounds("frontend") != null);

        drag("capability-metricstraits-standard-oam-dev", "backend");
        until(
                "Metrics is attached to backend",
                () -> traits("backend").equals(List.of("MetricsTrait")));
        assertThat(text("helloworld.yaml"))
                .contains("# A page that says hello.")
                .contains("kind: MetricsTrait");

        drag("capability-routes-extended-oam-dev", "backend");
        until(
                "Route is refused with the reason",
                () -> refusal().contains("Route applies to serving.knative.dev/v1 Service"));
        assertThat(traits("backend")).containsExactly("MetricsTrait");

        connect("frontend", "backend");
        until(
                "the cycle is refused with its path",
                () -> refusal().contains("frontend → backend → frontend"));

        Point2D free = centre("backend").add(0, FREE_BELOW);
        drop("capability-deployments-apps", free);
        until("a third component stands on the canvas", () -> added().isPresent());
        String added = added().orElseThrow();
        pull("backend", added);
        until(
                "it waits for backend",
                () -> text("helloworld.yaml").contains("dependencies: [backend]"));

        robot.clickOn("#undo");
        robot.clickOn("#undo");
        robot.clickOn("#undo");
        until("the trait is gone again", () -> traits("backend").isEmpty());
        assertThat(added()).isEmpty();

        typeInYaml();
        until(
                "what was typed is in the model",
                () -> text("helloworld.yaml").startsWith("# Mine. A page"));
        robot.clickOn("#undo");
        until("undo goes through the text", () -> text("helloworld.yaml").startsWith("# A page"));

        robot.clickOn("#apply");
        until(
                "every object works",
                () ->
                        studio().cluster()
                                .statusProperty()
                                .get()
                                .map(StatusNode::health)
                                .filter(report -> report.health() == Health.HEALTHY)
                                .isPresent());
        until("the status bar says so", () -> robot.lookup("#live").tryQuery().isPresent());
    }

    private void typeInYaml() {
        robot.interact(() -> workbench().centre().choose(Centre.Mode.YAML));
        until("the editor is shown", () -> robot.lookup("#yaml").tryQuery().isPresent());
        robot.clickOn("#yaml");
        robot.interact(() -> workbench().centre().editor().area().moveTo(2));
        robot.write("Mine. ");
        robot.interact(() -> workbench().centre().choose(Centre.Mode.CANVAS));
    }

    /// Presses a capability in the palette and releases it over a card.
    private void drag(String capability, String card) {
        drop(capability, centre(card));
    }

    private void drop(String capability, Point2D place) {
        // The rows may have been made anew and not be laid out yet.
        WaitForAsyncUtils.waitForFxEvents(PULSES);
        Node row = robot.lookup("#" + capability).query();
        robot.interact(() -> scrollTo(row));
        WaitForAsyncUtils.waitForFxEvents(PULSES);
        robot.moveTo(row)
                .press(MouseButton.PRIMARY)
                .moveBy(12, 4)
                .moveTo(place)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents(PULSES);
    }

    /// Pulls from the right edge of a selected card to another card.
    private void pull(String first, String then) {
        robot.clickOn(centre(first));
        WaitForAsyncUtils.waitForFxEvents(PULSES);
        Bounds from = shown(first);
        robot.moveTo(onScreen(from.getMaxX(), from.getCenterY()))
                .press(MouseButton.PRIMARY)
                .moveBy(16, 16)
                .moveTo(centre(then))
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents(PULSES);
    }

    /// The component that did not come with the sample.
    private Optional<String> added() {
        return application().instances().stream()
                .map(ComponentInstance::name)
                .filter(name -> !List.of("frontend", "backend").contains(name))
                .findFirst();
    }

    private static void scrollTo(Node row) {
        Node parent = row.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrollPane pane) {
            double height =
                    pane.getContent().getBoundsInLocal().getHeight()
                            - pane.getViewportBounds().getHeight();
            pane.setVvalue(
                    height <= 0
                            ? 0
                            : Math.clamp((row.getBoundsInParent().getMinY() - 40) / height, 0, 1));
        }
    }

    /// Selects a card, presses C, and chooses the card that is to wait for it.
    private void connect(String first, String then) {
        robot.clickOn(centre(first));
        robot.type(KeyCode.C);
        robot.moveTo(centre(then)).clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D centre(String card) {
        Bounds there = shown(card);
        return onScreen(there.getCenterX(), there.getMinY() + 24);
    }

    private Bounds shown(String card) {
        Bounds there = bounds(card);
        if (there == null) {
            throw new AssertionError(card + " is not on the canvas");
        }
        return there;
    }

    private Point2D onScreen(double x, double y) {
        Scene scene = stage.getScene();
        return new Point2D(
                scene.getWindow().getX() + scene.getX() + x,
                scene.getWindow().getY() + scene.getY() + y);
    }

    private @Nullable Bounds bounds(String card) {
        ElementId id = ElementId.component("helloworld", card);
        return workbench().centre().canvas().boundsOf(id).orElse(null);
    }

    private Studio studio() {
        return workbench().studio();
    }

    private Workbench workbench() {
        return window.workbench().orElseThrow();
    }

    private Application application() {
        return studio().design().application().orElseThrow();
    }

    private ComponentInstance instance(String name) {
        return application().instance(name).orElseThrow();
    }

    private List<String> traits(String instance) {
        return instance(instance).traits().stream()
                .map(trait -> trait.trait().text("kind"))
                .toList();
    }

    private String text(String file) {
        return studio().design().workspace().file(file).orElseThrow().text();
    }

    private String refusal() {
        DesignSession design = studio().design();
        return design.refusalProperty().get().stream()
                .map(EditOutcome.Refused::reasons)
                .flatMap(List::stream)
                .map(reason -> studio().around().text(reason.message()))
                .reduce("", String::concat);
    }

    private void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000, holds));
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "never: "
                            + what
                            + "; refusal: "
                            + refusal()
                            + "; backend: "
                            + traits("backend"),
                    late);
        }
    }
}
