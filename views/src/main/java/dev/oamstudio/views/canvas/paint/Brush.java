package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Ink;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import dev.oamstudio.views.theme.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The shapes, texts and glyphs that painters draw with, in colours by their tokens.
public final class Brush {
    /// Half the height of a capital letter, as a share of the font's size.
    private static final double HALF_CAPITAL = 0.364;

    private final Sheet context;
    private final Palette palette;
    private final TextWidths widths;
    private final double density;

    /// @param density pixels of the context per px that painters speak of
    public Brush(GraphicsContext context, Palette palette, TextWidths widths, double density) {
        this(new CanvasSheet(context), palette, widths, density);
    }

    Brush(Sheet sheet, Palette palette, TextWidths widths, double density) {
        this.context = sheet;
        this.density = density;
        this.palette = palette;
        this.widths = widths;
    }

    Sheet context() {
        return context;
    }

    /// Takes away all that was drawn in a part of the picture.
    public void wipe(GraphicsContext pixels, double width, double height) {
        turnToPicture();
        pixels.clearRect(0, 0, width, height);
    }

    public TextWidths widths() {
        return widths;
    }

    public Color colour(String token) {
        return palette.colour(token);
    }

    /// From now on lengths are px of the picture.
    public void turnToPicture() {
        context.setTransform(density, 0, 0);
    }

    /// From now on lengths are px of the plane: the frame's corner lies in the picture's, and everything is zoomed.
    void turnToPlane(Frame frame) {
        double scale = density * frame.zoom();
        context.setTransform(scale, -frame.left() * scale, -frame.top() * scale);
    }

    /// Draws something paler: 1 is full.
    public void faded(double alpha, Runnable drawing) {
        double before = context.getGlobalAlpha();
        context.setGlobalAlpha(before * alpha);
        drawing.run();
        context.setGlobalAlpha(before);
    }

    public void fill(Box box, double radius, String token) {
        context.setFill(colour(token));
        if (radius == 0) {
            context.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            context.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius);
        }
    }

    /// A line of some width inside a box.
    public void outline(Box box, double radius, double width, String token) {
        context.setStroke(colour(token));
        context.setLineWidth(width);
        Box middle = box.grown(-width / 2);
        double arc = Math.max(0, 2 * (radius - width / 2));
        context.strokeRoundRect(middle.x(), middle.y(), middle.width(), middle.height(), arc);
    }

    public void disc(CanvasPoint centre, double radius, String token) {
        context.setFill(colour(token));
        context.fillDisc(centre.x(), centre.y(), radius);
    }

    public void ring(CanvasPoint centre, double radius, double width, String token) {
        context.setStroke(colour(token));
        context.setLineWidth(width);
        context.strokeDisc(centre.x(), centre.y(), radius);
    }

    /// A text that starts at `x`, its capitals centred on a height.
    public void text(Face face, String text, CanvasPoint leftMiddle, String token) {
        context.setFill(colour(token));
        double baseline = Math.rint(leftMiddle.y() + FontWidths.size(face) * HALF_CAPITAL);
        context.fillText(face, text, leftMiddle.x(), baseline);
    }

    /// The same, shortened in its middle to a width.
    public void text(Face face, String text, Box room, String token) {
        text(
                face,
                widths.fitted(face, text, room.width()),
                new CanvasPoint(room.x(), room.centreY()),
                token);
    }

    /// The same, cut off at its end.
    public void words(Face face, String text, Box room, String token) {
        text(
                face,
                widths.cut(face, text, room.width()),
                new CanvasPoint(room.x(), room.centreY()),
                token);
    }

    public void glyph(Glyph glyph, Box box, String token) {
        context.save();
        context.translate(box.x(), box.y());
        double scale = box.width() / glyph.grid();
        context.scale(scale);
        context.beginPath();
        context.appendPath(glyph.path());
        switch (glyph.ink()) {
            case Ink.Stroke(double width) -> {
                context.setStroke(colour(token));
                context.setLineWidth(width);
                context.setLineCap(StrokeLineCap.ROUND);
                context.setLineJoin(StrokeLineJoin.ROUND);
                context.stroke();
            }
            case Ink.Fill() -> {
                context.setFill(colour(token));
                context.fill();
            }
        }
        context.restore();
    }

    /// Lines of a stroke's length and its gap; without arguments whole again.
    public void dashes(double... lengths) {
        context.setLineDashes(lengths);
    }
}
