package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.ExitCode;
import dev.oamstudio.app.cli.Ports.WindowOpener;
import dev.oamstudio.app.launch.WindowParts.Made;
import dev.oamstudio.app.settings.Settings.WindowBounds;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.views.theme.ThemeChoice;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window on the user's desktop. It comes back where it stood.
final class DesktopWindow implements WindowOpener {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Function<ThemeChoice, WindowParts> parts;
    private final SettingsFile settings;
    private final CountDownLatch closed = new CountDownLatch(1);

    DesktopWindow(Function<ThemeChoice, WindowParts> parts, SettingsFile settings) {
        this.parts = parts;
        this.settings = settings;
    }

    @Override
    public ExitCode open(Optional<Path> folder) {
        Platform.startup(() -> show(folder));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    private void show(Optional<Path> folder) {
        Made made = parts.apply(theme()).make();
        Stage stage = new Stage();
        stage.setTitle("OAM Studio");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Scene scene = new Scene(made.window().root(), WIDTH, HEIGHT);
        made.around().theme().dress(scene);
        stage.setScene(scene);
        settings.read().window().filter(DesktopWindow::isOnScreen).ifPresent(b -> place(stage, b));
        stage.setOnCloseRequest(event -> mayClose(event, made, stage));
        stage.setOnHidden(event -> closed.countDown());
        stage.show();
        folder.ifPresent(made.window()::openFolder);
    }

    private void mayClose(WindowEvent event, Made made, Stage stage) {
        event.consume();
        made.window()
                .ifMayClose(() -> {
                    remember(made, stage);
                    made.window().end();
                    made.around().background().close();
                    stage.hide();
                });
    }

    private void remember(Made made, Stage stage) {
        WindowBounds bounds =
                new WindowBounds(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        (int) stage.getWidth(),
                        (int) stage.getHeight(),
                        stage.isMaximized());
        String theme = made.around().theme().choiceProperty().get().name();
        try {
            settings.write(
                    settings.read()
                            .withWindow(bounds)
                            .withTheme(theme.toLowerCase(Locale.ROOT).replace('_', '-')));
        } catch (IOException e) {
            System.getLogger("dev.oamstudio").log(Level.WARNING, "settings are not saved", e);
        }
    }

    private ThemeChoice theme() {
        String name = settings.read().theme().toUpperCase(Locale.ROOT).replace('-', '_');
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return ThemeChoice.SYSTEM;
    }

    private static void place(Stage stage, WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    // A screen that was there last time may be unplugged now.
    private static boolean isOnScreen(WindowBounds bounds) {
        Rectangle2D title = new Rectangle2D(bounds.x(), bounds.y(), bounds.width(), 1);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }
}
