package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.HealthReport;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.ScenePlan;
import dev.oamstudio.views.theme.Fonts;
import dev.oamstudio.views.theme.Palette;
import dev.oamstudio.views.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Draws scenes below the build folder, to be looked at beside the design.
public final class CanvasPictures extends Application {
    private static final double WIDTH = 896;
    private static final double HEIGHT = 588;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) throws IOException {
        Fonts.load();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Picture shop = shop();
            draw(theme, shop, new Frame(0, 0, 1), 1, "100");
            draw(theme, shop, new Frame(0, 0, 0.56), 1, "56");
            draw(theme, shop, new Frame(0, 0, 0.32), 1, "32");
            draw(theme, shop, new Frame(0, 0, 0.12), 1, "12");
            draw(theme, shop, new Frame(0, 0, 1), 2, "hidpi");
            draw(theme, shop, new Frame(0, 0, 2), 1, "200");
        }
        Platform.exit();
    }

    private static Picture shop() {
        List<Diagnostic> findings =
                List.of(
                        Shop.finding(Severity.WARNING, Shop.id("payment")),
                        Shop.finding(Severity.WARNING, Shop.id("frontend")),
                        Shop.finding(Severity.NOTE, Shop.id("report")));
        Map<ElementId, HealthReport> health = new HashMap<>();
        for (String name :
                List.of("payment", "catalog", "cart", "migrate", "orders-db", "report")) {
            health.put(
                    Shop.id(name),
                    new HealthReport(Health.HEALTHY, Message.of("status.completed"), false));
        }
        for (String name : List.of("checkout", "frontend")) {
            health.put(
                    Shop.id(name),
                    new HealthReport(Health.PROGRESSING, Message.of("status.no-address"), false));
        }
        ScenePlan plan =
                ScenePlan.of(
                        Shop.source(Shop.text(), findings, health), Shop.words(), new FontWidths());
        CanvasScene scene = plan.at(Shop.positions());
        return new Picture(
                scene,
                Map.of(
                        Shop.id("checkout"),
                        new CardLook(true, false, Optional.empty(), new CardLook.Shade.Plain())),
                Set.of(),
                Set.of(),
                false,
                false);
    }

    private static void draw(Theme theme, Picture picture, Frame frame, double density, String name)
            throws IOException {
        double width = WIDTH * frame.zoom();
        double height = HEIGHT * frame.zoom();
        Canvas canvas = new Canvas(width * density, height * density);
        Brush brush =
                new Brush(
                        canvas.getGraphicsContext2D(),
                        Palette.of(theme),
                        new FontWidths(),
                        density);
        new ScenePainter(brush, "Cycle").paint(picture, frame, width, height);
        WritableImage image = canvas.snapshot(null, null);
        Path file =
                Path.of(
                        "target",
                        "pictures",
                        "scene-" + theme.name().toLowerCase(Locale.ROOT) + "-" + name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }
}
