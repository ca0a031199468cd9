package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/// The pixels of a canvas.
final class CanvasSheet implements Sheet {
    private final GraphicsContext context;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    CanvasSheet(GraphicsContext context) {
        this.context = context;
        for (Face face : Face.values()) {
            fonts.put(face, FontWidths.font(face));
        }
        context.setTextBaseline(VPos.BASELINE);
        context.setFillRule(FillRule.NON_ZERO);
    }

    @Override
    public void setFill(Color colour) {
        context.setFill(colour);
    }

    @Override
    public void setStroke(Color colour) {
        context.setStroke(colour);
    }

    @Override
    public void setLineWidth(double width) {
        context.setLineWidth(width);
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        context.setLineCap(cap);
    }

    @Override
    public void setLineJoin(StrokeLineJoin join) {
        context.setLineJoin(join);
    }

    @Override
    public void setLineDashes(double... lengths) {
        context.setLineDashes(lengths);
    }

    @Override
    public double getGlobalAlpha() {
        return context.getGlobalAlpha();
    }

    @Override
    public void setGlobalAlpha(double alpha) {
        context.setGlobalAlpha(alpha);
    }

    @Override
    public void setShadow(DropShadow shadow) {
        context.setEffect(shadow);
    }

    @Override
    public void save() {
        context.save();
    }

    @Override
    public void restore() {
        context.restore();
    }

    @Override
    public void setTransform(double scale, double right, double down) {
        context.setTransform(scale, 0, 0, scale, right, down);
    }

    @Override
    public void translate(double right, double down) {
        context.translate(right, down);
    }

    @Override
    public void scale(double factor) {
        context.scale(factor, factor);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        context.fillRect(x, y, width, height);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        context.strokeRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arc) {
        context.fillRoundRect(x, y, width, height, arc, arc);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arc) {
        context.strokeRoundRect(x, y, width, height, arc, arc);
    }

    @Override
    public void fillDisc(double x, double y, double radius) {
        context.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeDisc(double x, double y, double radius) {
        context.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeLine(double fromX, double fromY, double toX, double toY) {
        context.strokeLine(fromX, fromY, toX, toY);
    }

    @Override
    public void beginPath() {
        context.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        context.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        context.lineTo(x, y);
    }

    @Override
    public void quadraticCurveTo(double controlX, double controlY, double x, double y) {
        context.quadraticCurveTo(controlX, controlY, x, y);
    }

    @Override
    public void closePath() {
        context.closePath();
    }

    @Override
    public void appendPath(String path) {
        context.appendSVGPath(path);
    }

    @Override
    public void fill() {
        context.fill();
    }

    @Override
    public void stroke() {
        context.stroke();
    }

    @Override
    public void fillText(Face face, String text, double x, double y) {
        context.setFont(fonts.get(face));
        context.fillText(text, x, y);
    }
}
