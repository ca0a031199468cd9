package dev.oamstudio.views.canvas;

import dev.oamstudio.views.testing.Pictures;
import dev.oamstudio.views.theme.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Pictures of the canvas of folders (the arguments) in both themes: fitted, at both densities, near and far. Below the
/// build folder, to be looked at beside the design.
public final class FolderPictures extends Application {
    private static final double WIDTH = 896;
    private static final double HEIGHT = 588;

    private final Deque<Runnable> steps = new ArrayDeque<>();

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage primary) {
        Platform.setImplicitExit(false);
        for (String folder : getParameters().getRaw()) {
            take(Path.of(folder), ThemeChoice.LIGHT);
            take(Path.of(folder), ThemeChoice.DARK);
        }
        steps.add(Platform::exit);
        next();
    }

    private void take(Path folder, ThemeChoice theme) {
        String name = folder.getFileName() + "-" + theme.name().toLowerCase(Locale.ROOT);
        CanvasWindow[] window = new CanvasWindow[1];
        steps.add(() -> window[0] = CanvasWindow.open(texts(folder), theme, WIDTH, HEIGHT));
        // Cards whose text is broken step back after a moment only.
        steps.add(() -> {});
        steps.add(() -> {});
        steps.add(() -> {});
        steps.add(() -> save(window[0], name + "-fit", 1));
        steps.add(() -> {
            save(window[0], name + "-hidpi", 2);
            window[0].view().zoomToFullSize();
            window[0].view().zoomIn();
            window[0].view().zoomIn();
            window[0].view().zoomIn();
            window[0].view().zoomIn();
        });
        steps.add(() -> {
            save(window[0], name + "-near", 1);
            window[0].view().zoomToFullSize();
            List.of(1, 2, 3, 4, 5, 6).forEach(each -> window[0].view().zoomOut());
        });
        steps.add(() -> save(window[0], name + "-far", 1));
        steps.add(() -> window[0].stage().close());
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void next() {
        PauseTransition pause = new PauseTransition(Duration.millis(500));
        pause.setOnFinished(event -> {
            steps.removeFirst().run();
            if (!steps.isEmpty()) {
                next();
            }
        });
        pause.play();
    }

    private static void save(CanvasWindow window, String name, double scale) {
        try {
            Pictures.write(window.stage().getScene().getRoot(), "canvas-" + name, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
