package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// What a brush draws on: pixels of a canvas, or the text of an SVG. Speaks the language of `GraphicsContext`.
sealed interface Sheet permits CanvasSheet, SvgSheet {
    void setFill(Color colour);

    void setStroke(Color colour);

    void setLineWidth(double width);

    void setLineCap(StrokeLineCap cap);

    void setLineJoin(StrokeLineJoin join);

    void setLineDashes(double... lengths);

    double getGlobalAlpha();

    void setGlobalAlpha(double alpha);

    /// A shadow of what is filled next, where the sheet can draw one.
    void setShadow(DropShadow shadow);

    void save();

    void restore();

    /// From now on a point is scaled first, then moved.
    void setTransform(double scale, double right, double down);

    void translate(double right, double down);

    void scale(double factor);

    void fillRect(double x, double y, double width, double height);

    void strokeRect(double x, double y, double width, double height);

    /// @param arc the width of a corner's ellipse, twice its radius
    void fillRoundRect(double x, double y, double width, double height, double arc);

    void strokeRoundRect(double x, double y, double width, double height, double arc);

    void fillDisc(double x, double y, double radius);

    void strokeDisc(double x, double y, double radius);

    void strokeLine(double fromX, double fromY, double toX, double toY);

    void beginPath();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadraticCurveTo(double controlX, double controlY, double x, double y);

    void closePath();

    /// Adds a path in the notation of SVG.
    void appendPath(String path);

    void fill();

    void stroke();

    /// @param y the base line
    void fillText(Face face, String text, double x, double y);
}
