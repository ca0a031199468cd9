package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.paint.Brush;
import dev.oamstudio.views.canvas.paint.FontWidths;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.paint.Picture;
import dev.oamstudio.views.canvas.paint.ScenePainter;
import dev.oamstudio.views.canvas.paint.SvgPicture;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.session.Surroundings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javax.imageio.ImageIO;

/// A whole scene as a picture, in the colours of the present theme.
final class CanvasExport {
    private static final double MARGIN = 32;
    private static final double LARGEST = 8192;

    /// Pixels of a PNG per px at 100 %.
    private static final double SHARP = 2;

    private final Surroundings around;

    CanvasExport(Surroundings around) {
        this.around = around;
    }

    /// Writes a PNG, or an SVG where the file is called so.
    void write(CanvasScene scene, String title, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            Files.writeString(file, svg(scene, title), StandardCharsets.UTF_8);
        } else if (!ImageIO.write(pixels(image(scene, SHARP)), "png", file.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }

    String svg(CanvasScene scene, String title) {
        SvgPicture.Look look = new SvgPicture.Look(around.theme().palette(), new FontWidths());
        return SvgPicture.of(scene, look, title, around.text("canvas.cycle"));
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

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return pixels;
    }
}
