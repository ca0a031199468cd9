package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.ExitCode;
import dev.oamstudio.app.cli.Ports.WindowOpener;
import dev.oamstudio.app.launch.WindowParts.Made;
import dev.oamstudio.app.settings.Settings.WindowBounds;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.views.shell.Preferences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
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
    // What the frame of a window takes at the top.
    private static final double TITLE = 32;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Supplier<WindowParts> parts;
    private final SettingsFile settings;
    private final CountDownLatch closed = new CountDownLatch(1);

    DesktopWindow(Supplier<WindowParts> parts, SettingsFile settings) {
        this.parts = parts;
        this.settings = settings;
    }

    @Override
    public ExitCode open(Optional<Path> folder) throws IOException {
        try {
            Platform.startup(() -> show(folder));
        } catch (UnsupportedOperationException noDisplay) {
            throw new IOException(noDisplay);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    private void show(Optional<Path> folder) {
        WindowParts of = parts.get();
        KeptPreferences kept = new KeptPreferences(settings, new Preferences(of.locale()));
        Made made = of.make(kept.read());
        kept.keep();
        Stage stage = new Stage();
        stage.setTitle("OAM Studio");
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        Scene scene =
                made.window()
                        .scene(
                                Math.min(WIDTH, room.getWidth()),
                                Math.min(HEIGHT, room.getHeight() - TITLE));
        stage.setScene(scene);
        settings.read()
                .window()
                .flatMap(bounds -> ScreenRoom.fitted(bounds, screens()))
                .ifPresent(bounds -> place(stage, bounds));
        stage.setOnCloseRequest(event -> mayClose(event, made, stage));
        stage.setOnHidden(event -> closed.countDown());
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        made.window().cameBack();
                    }
                });
        stage.show();
        folder.ifPresent(made.window()::openFolder);
    }

    private void mayClose(WindowEvent event, Made made, Stage stage) {
        event.consume();
        made.window()
                .ifMayClose(() -> {
                    remember(stage);
                    made.window().end();
                    made.background().close();
                    stage.hide();
                });
    }

    private void remember(Stage stage) {
        WindowBounds bounds =
                new WindowBounds(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        (int) stage.getWidth(),
                        (int) stage.getHeight(),
                        stage.isMaximized());
        KeptPreferences.write(settings, now -> now.withWindow(bounds));
    }

    private static void place(Stage stage, WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }
}
