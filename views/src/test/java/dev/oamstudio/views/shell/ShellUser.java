package dev.oamstudio.views.shell;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.canvas.StudioOfTests;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.testing.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody in front of a whole window: what they do and what they see.
final class ShellUser implements AutoCloseable {
    private static final long SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final MemoryDesk desk = new MemoryDesk();
    private final StudioWindow window;
    private final Stage stage;

    private record Opened(StudioWindow window, Stage stage) {}

    ShellUser(Locale language, double width, double height) throws Exception {
        Opened opened =
                Toolkit.onFx(() -> {
                    StudioWindow made =
                            new StudioWindow(
                                    desk,
                                    StudioOfTests.noClusters(),
                                    new Background(ShellUser::fail),
                                    new Preferences(language));
                    Stage shown = new Stage();
                    shown.setScene(made.scene(width, height));
                    shown.setX(0);
                    shown.setY(0);
                    shown.show();
                    return new Opened(made, shown);
                });
        window = opened.window();
        stage = opened.stage();
        until("the welcome page is filled", () -> sees("#sample-shop") && sees(".recent-folder"));
        settles();
    }

    @Override
    public void close() throws ExecutionException, TimeoutException {
        Toolkit.end(() -> {
            window.end();
            stage.close();
        });
    }

    MemoryDesk desk() {
        return desk;
    }

    StudioWindow window() {
        return window;
    }

    Scene scene() {
        return stage.getScene();
    }

    DesignSession design() {
        return window.workbench().orElseThrow().studio().design();
    }

    void opensTheSample() throws Exception {
        clicks("#sample-shop");
        until("the folder is open", () -> window.workbench().isPresent());
        settles();
    }

    void clicks(String query) throws Exception {
        robot.clickOn(query);
        settles();
    }

    void presses(KeyCode... keys) throws Exception {
        robot.push(keys);
        settles();
    }

    void types(String text) throws Exception {
        robot.write(text);
        settles();
    }

    /// Writes a line at the top of the shop's file, as an editor would.
    void edits(String line) throws Exception {
        Toolkit.onFx(
                () -> design().perform(new Edit.WriteFile(Shop.FILE, line + "\n" + textHere())));
        settles();
    }

    String textHere() {
        return design().workspace().file(Shop.FILE).map(YamlFile::text).orElseThrow();
    }

    boolean sees(String query) {
        return scene().getRoot().lookupAll(query).stream().anyMatch(ShellUser::isShown);
    }

    boolean reads(String text) {
        return words().stream().anyMatch(shown -> shown.contains(text));
    }

    /// Every text on screen.
    List<String> words() {
        return labels().stream().map(Labeled::getText).toList();
    }

    /// Everything on screen that shows a text.
    List<Labeled> labels() {
        List<Labeled> labels = new ArrayList<>();
        collect(scene().getRoot(), labels);
        return labels;
    }

    void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000, holds));
        } catch (TimeoutException late) {
            throw new AssertionError("never: " + what + "; on screen: " + words(), late);
        }
    }

    void settles() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Toolkit.onFx(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return true;
        });
    }

    private static void collect(Parent parent, List<Labeled> into) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Labeled labeled
                    && labeled.getText() != null
                    && !labeled.getText().isEmpty()) {
                into.add(labeled);
            }
            if (child instanceof Parent inner) {
                collect(inner, into);
            }
        }
    }

    private static boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null && node.getScene() != null;
    }

    private static void fail(Throwable defect) {
        throw new AssertionError(defect);
    }
}
