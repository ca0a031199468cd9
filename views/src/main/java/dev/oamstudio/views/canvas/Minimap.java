package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.paint.Brush;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.paint.MinimapPainter;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.theme.Palette;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole scene, small; a press or drag shows that part.
final class Minimap extends StackPane {
    static final double WIDTH = 184;
    static final double HEIGHT = 118;
    private static final double MARGIN = 6;
    private static final double DENSITY = 2;

    private final Canvas cards = canvas();
    private final Canvas view = canvas();
    private final Viewport viewport;
    private final Supplier<Palette> palette;
    private final TextWidths widths;
    private Frame frame = new Frame(0, 0, 1);
    private Object drawn = "";

    /// Drags that were pressed elsewhere are none of the map's.
    private boolean held;

    Minimap(Viewport viewport, Supplier<Palette> palette, TextWidths widths) {
        this.viewport = viewport;
        this.palette = palette;
        this.widths = widths;
        getStyleClass().add("minimap");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(cards, view);
        setOnMousePressed(event -> {
            held = true;
            show(event);
        });
        setOnMouseDragged(event -> {
            if (held) {
                show(event);
            }
        });
        setOnMouseReleased(event -> held = false);
    }

    void follow(CanvasScene scene, Set<ElementId> selected) {
        Box all = scene.bounds();
        double zoom =
                Math.min(
                        (WIDTH - 2 * MARGIN) / Math.max(1, all.width()),
                        (HEIGHT - 2 * MARGIN) / Math.max(1, all.height()));
        Frame wanted =
                new Frame(
                        all.centreX() - WIDTH / 2 / zoom,
                        all.centreY() - HEIGHT / 2 / zoom,
                        Math.min(zoom, 0.5));
        frame =
                wanted.zoom() == zoom
                        ? wanted
                        : new Frame(all.centreX() - WIDTH, all.centreY() - HEIGHT, wanted.zoom());
        Object content = java.util.List.of(scene, selected, palette.get());
        if (!content.equals(drawn)) {
            drawn = content;
            new MinimapPainter(brush(cards), frame).paint(scene, selected);
        }
        new MinimapPainter(brush(view), frame).paintView(viewport.shown(), WIDTH, HEIGHT);
    }

    private Brush brush(Canvas canvas) {
        Brush brush = new Brush(canvas.getGraphicsContext2D(), palette.get(), widths, DENSITY);
        brush.wipe(canvas.getGraphicsContext2D(), WIDTH, HEIGHT);
        return brush;
    }

    private void show(MouseEvent event) {
        CanvasPoint there = frame.toPlane(new CanvasPoint(event.getX(), event.getY()));
        double zoom = viewport.frame().zoom();
        viewport.show(
                new Frame(
                        there.x() - viewport.width() / 2 / zoom,
                        there.y() - viewport.height() / 2 / zoom,
                        zoom));
        event.consume();
    }

    private static Canvas canvas() {
        Canvas canvas = new Canvas(WIDTH * DENSITY, HEIGHT * DENSITY);
        canvas.setManaged(false);
        canvas.getTransforms().add(new javafx.scene.transform.Scale(1 / DENSITY, 1 / DENSITY));
        return canvas;
    }
}
