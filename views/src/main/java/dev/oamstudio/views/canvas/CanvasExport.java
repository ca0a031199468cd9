package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.paint.Brush;
import dev.oamstudio.views.canvas.paint.FontWidths;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.paint.Picture;
import dev.oamstudio.views.canvas.paint.ScenePainter;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.session.Surroundings;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;

/// A whole scene as an image, in the colours of the present theme.
final class CanvasExport {
    private static final double MARGIN = 32;
    private static final double LARGEST = 8192;

    private final Surroundings around;

    CanvasExport(Surroundings around) {
        this.around = around;
    }

    /// @param scale pixels per px at 100 %; less where the image would become too large
    Image image(CanvasScene scene, double scale) {
        Box all = scene.bounds().grown(MARGIN);
        double density = Math.min(scale, LARGEST / Math.max(all.width(), all.height()));
        Canvas canvas =
                new Canvas(Math.ceil(all.width() * density), Math.ceil(all.height() * density));
        Brush brush =
                new Brush(
                        canvas.getGraphicsContext2D(),
                        around.theme().palette(),
                        new FontWidths(),
                        density);
        new ScenePainter(brush, around.text("canvas.cycle"))
                .paint(
                        Picture.of(scene),
                        new Frame(all.x(), all.y(), 1),
                        all.width(),
                        all.height());
        return canvas.snapshot(null, null);
    }
}
