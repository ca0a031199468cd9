package dev.oamstudio.views.control;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Ink;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws glyphs on a canvas, as [GlyphIcon] shows them in the scene graph.
public final class GlyphPen {
    private final GraphicsContext graphics;

    public GlyphPen(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    /// Draws a glyph into the square with this top left corner. The state of the graphics stays as it was.
    public void draw(Glyph glyph, Square square, Paint paint) {
        graphics.save();
        graphics.translate(square.x(), square.y());
        graphics.scale(square.side() / glyph.grid(), square.side() / glyph.grid());
        graphics.beginPath();
        graphics.appendSVGPath(glyph.path());
        ink(glyph.ink(), paint);
        graphics.restore();
    }

    private void ink(Ink ink, Paint paint) {
        switch (ink) {
            case Ink.Fill() -> {
                graphics.setFill(paint);
                graphics.fill();
            }
            case Ink.Stroke(double width) -> {
                graphics.setStroke(paint);
                graphics.setLineWidth(width);
                graphics.setLineCap(StrokeLineCap.ROUND);
                graphics.setLineJoin(StrokeLineJoin.ROUND);
                graphics.setLineDashes();
                graphics.stroke();
            }
        }
    }

    /// Where a glyph goes.
    public record Square(double x, double y, double side) {}
}
