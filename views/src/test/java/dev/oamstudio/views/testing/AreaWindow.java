package dev.oamstudio.views.testing;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.session.CapabilityDrag;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.theme.Fonts;
import dev.oamstudio.views.theme.ThemeChoice;
import dev.oamstudio.views.theme.ThemeSwitch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// One screen area in a window of its own, and a person in front of it. Methods are called from the thread of the test.
public final class AreaWindow<T extends Region> implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Studio studio;
    private final T area;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    private AreaWindow(Studio studio, T area, Stage stage) {
        this.studio = studio;
        this.area = area;
        this.stage = stage;
    }

    /// Opens an area on texts, with the clusters that can be chosen.
    public static <T extends Region> AreaWindow<T> open(
            Map<String, String> texts, ClusterDirectory clusters, Function<Studio, T> made)
            throws Exception {
        AreaWindow<T> window =
                Toolkit.onFx(() -> {
                    Fonts.load();
                    Studio studio = studio(texts, clusters);
                    T area = made.apply(studio);
                    Scene scene = new Scene(new StackPane(area), 1200, 560);
                    studio.around().theme().dress(scene);
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    return new AreaWindow<>(studio, area, stage);
                });
        window.until("the checks are done", () -> window.isDerived());
        return window;
    }

    private static Studio studio(Map<String, String> texts, ClusterDirectory clusters) {
        Background background =
                new Background(defect -> {
                    throw new AssertionError(defect);
                });
        DesignSession design =
                new DesignSession(Workspace.of(texts, Catalog.builtIn()), background);
        ThemeSwitch themes = new ThemeSwitch();
        themes.choiceProperty().set(ThemeChoice.LIGHT);
        return new Studio(
                design,
                new ClusterSession(clusters, design, background),
                new CapabilityDrag(),
                new Surroundings(
                        new Messages(Locale.ENGLISH),
                        new ModelMessages(Locale.ENGLISH),
                        background,
                        themes));
    }

    private boolean isDerived() {
        return studio.design().derivedRevisionProperty().get()
                == studio.design().workspace().revision();
    }

    public Studio studio() {
        return studio;
    }

    public T area() {
        return area;
    }

    /// Waits until a condition holds on the FX thread.
    public void until(String what, Callable<Boolean> holds) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Toolkit.onFx(holds));
        } catch (TimeoutException late) {
            throw new AssertionError("never: " + what, late);
        }
        settle();
    }

    /// Waits until findings and rendering belong to the present workspace.
    public void untilChecked() throws Exception {
        until("the checks are done", this::isDerived);
    }

    public void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Toolkit.onFx(() -> {
            area.applyCss();
            area.layout();
            return true;
        });
    }

    public void click(String query) throws Exception {
        click(node(query));
    }

    public void click(Node node) throws Exception {
        robot.clickOn(node);
        settle();
    }

    public void press(KeyCode... chord) throws Exception {
        robot.push(chord);
        settle();
    }

    public void write(String text) throws Exception {
        robot.write(text, 0);
        settle();
    }

    public void focus(String query) throws Exception {
        Node node = node(query);
        Toolkit.onFx(() -> {
            node.requestFocus();
            return true;
        });
        settle();
    }

    public Node node(String query) {
        return robot.lookup(query).query();
    }

    /// What the visible labels and buttons below a node say, in the order of the picture from above.
    public List<String> texts(String query) throws Exception {
        return Toolkit.onFx(() ->
                node(query).lookupAll(".text").stream()
                        .filter(text -> isShown(text))
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /// What a label or button says.
    public String text(String query) throws Exception {
        return Toolkit.onFx(() -> ((Labeled) node(query)).getText());
    }

    /// Whether something is on the screen.
    public boolean shows(String query) throws Exception {
        return Toolkit.onFx(
                () -> robot.lookup(query).queryAll().stream().anyMatch(AreaWindow::isShown));
    }

    /// Whether a node and all around it are visible.
    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    public List<ElementId> selection() throws Exception {
        return Toolkit.onFx(() -> studio.design().selectionProperty().get());
    }

    /// The present text of a file.
    public String file(String path) throws Exception {
        return Toolkit.onFx(() -> studio.design().workspace().file(path).orElseThrow().text());
    }

    /// What the area asked the window for last.
    public Request asked() throws Exception {
        return Toolkit.onFx(() -> studio.design().requests().askedProperty().get().orElseThrow());
    }

    /// Accepts what the area proposes, as one does in the whole window.
    public void accept() throws Exception {
        Request.Propose proposal = (Request.Propose) asked();
        Toolkit.onFx(() -> studio.design().perform(proposal.edit()));
        settle();
    }

    /// Writes a picture of the window, for people.
    public void picture(String name, double scale) throws Exception {
        Toolkit.onFx(() -> Pictures.write(stage.getScene().getRoot(), name, scale));
    }

    @Override
    public void close() throws ExecutionException, TimeoutException {
        Toolkit.end(() -> {
            studio.cluster().close();
            stage.close();
        });
    }
}
