package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.Ports.PictureTaker;
import dev.oamstudio.app.launch.WindowParts.Made;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.shell.Preferences;
import dev.oamstudio.views.shell.Workbench;
import dev.oamstudio.views.theme.ThemeChoice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// A picture of the window, drawn on JavaFX's platform without a display. It waits until the window shows the folder, what was
/// derived from it and its state in the cluster.
final class WindowPicture implements PictureTaker {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    // Layout is applied and animations end in this many pulses after the last change.
    private static final int CALM_PULSES = 90;

    private final Supplier<WindowParts> parts;

    WindowPicture(Supplier<WindowParts> parts) {
        this.parts = parts;
    }

    @Override
    public void take(Path folder, Path target) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        Platform.startup(() -> show(folder, picture));
        try {
            BufferedImage image = picture.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            // To a file, ImageIO prints a stack trace where it fails.
            try (OutputStream out = Files.newOutputStream(target)) {
                ImageIO.write(image, "png", out);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the window did not come to rest", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void show(Path folder, CompletableFuture<BufferedImage> picture) {
        WindowParts of = parts.get();
        Preferences preferences = new Preferences(of.locale());
        preferences.themeProperty().set(ThemeChoice.LIGHT);
        Made made = of.make(preferences);
        Scene scene = made.window().scene(WIDTH, HEIGHT);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        made.window().openFolder(folder);
        new AnimationTimer() {
            private int calm;

            @Override
            public void handle(long now) {
                calm = isAtRest(made) ? calm + 1 : 0;
                if (calm == CALM_PULSES) {
                    stop();
                    picture.complete(SwingFXUtils.fromFXImage(scene.snapshot(null), null));
                    made.window().end();
                    stage.hide();
                }
            }
        }.start();
    }

    private static boolean isAtRest(Made made) {
        Optional<Studio> studio = made.window().workbench().map(Workbench::studio);
        return studio.map(WindowPicture::isDerived).orElse(false)
                && studio.flatMap(open -> open.cluster().statusProperty().get())
                        .map(StatusNode::health)
                        .map(report -> report.health() == Health.HEALTHY)
                        .orElse(false);
    }

    private static boolean isDerived(Studio studio) {
        return studio.design().derivedRevisionProperty().get()
                == studio.design().workspace().revision();
    }
}
