package dev.oamstudio.views.canvas;

import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.views.testing.Pictures;
import dev.oamstudio.views.theme.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Pictures of the whole view in some states, below the build folder, to be looked at beside the design.
public final class ViewPictures extends Application {
    private static final double WIDTH = 896;
    private static final double HEIGHT = 588;

    private final Deque<Runnable> steps = new ArrayDeque<>();

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage primary) {
        take(ThemeChoice.LIGHT);
        take(ThemeChoice.DARK);
        steps.add(Platform::exit);
        next();
    }

    private void take(ThemeChoice theme) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        CanvasWindow window =
                CanvasWindow.open(Map.of(Shop.FILE, Shop.text()), theme, WIDTH, HEIGHT);
        steps.add(() -> {
            window.studio().design().perform(new Edit.MoveOnCanvas(Shop.positions()));
            window.studio().design().select(List.of(Shop.id("checkout")));
        });
        steps.add(() -> save(window, "selected-" + name));
        steps.add(() -> {
            window.studio()
                    .drag()
                    .begin(window.capability(CapabilityKind.TRAIT, "Route"), new Point2D(1, 1));
            window.studio().drag().moveTo(window.middle("catalog"));
        });
        steps.add(() -> save(window, "drag-" + name));
        steps.add(() -> {
            window.studio().drag().cancel();
            window.studio().design().select(List.of(Shop.id("frontend")));
            List.of(KeyCode.C, KeyCode.LEFT, KeyCode.LEFT).forEach(window::press);
        });
        steps.add(() -> save(window, "cycle-" + name));
        steps.add(() -> {
            window.press(KeyCode.ESCAPE);
            window.view().zoomOut();
            window.view().zoomOut();
        });
        steps.add(() -> save(window, "compact-" + name));
        steps.add(() -> {
            for (int i = 0; i < 4; i++) {
                window.view().zoomOut();
            }
        });
        steps.add(() -> save(window, "far-" + name));
        steps.add(() -> window.stage().close());
    }

    private void next() {
        PauseTransition pause = new PauseTransition(Duration.millis(400));
        pause.setOnFinished(event -> {
            steps.removeFirst().run();
            if (!steps.isEmpty()) {
                next();
            }
        });
        pause.play();
    }

    private static void save(CanvasWindow window, String name) {
        try {
            Pictures.write(window.stage().getScene().getRoot(), "canvas-" + name, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
