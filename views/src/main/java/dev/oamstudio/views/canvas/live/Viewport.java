package dev.oamstudio.views.canvas.live;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Box;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of the plane the view shows. Its frame always lies on whole pixels, so that what is drawn stays crisp.
public final class Viewport {
    public static final double LEAST_ZOOM = 0.05;
    public static final double MOST_ZOOM = 3;

    private static final double MARGIN = 28;
    private static final double FIT_MARGIN = 12;
    private static final double STEP = 1.2;

    private final ReadOnlyObjectWrapper<Frame> frame =
            new ReadOnlyObjectWrapper<>(new Frame(0, 0, 1));
    private double width = 1;
    private double height = 1;

    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    public Frame frame() {
        return frame.get();
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public void resize(double newWidth, double newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
    }

    /// The part of the plane that is shown.
    public Box shown() {
        return frame().shown(width, height);
    }

    public void show(Frame wanted) {
        frame.set(onPixels(wanted));
    }

    /// Moves what is shown by px of the screen.
    public void panBy(double dx, double dy) {
        Frame now = frame();
        show(new Frame(now.left() - dx / now.zoom(), now.top() - dy / now.zoom(), now.zoom()));
    }

    /// Zooms so that a point of the picture keeps its place.
    public void zoomAt(CanvasPoint inPicture, double zoom) {
        double bounded = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
        CanvasPoint fixed = frame().toPlane(inPicture);
        show(
                new Frame(
                        fixed.x() - inPicture.x() / bounded,
                        fixed.y() - inPicture.y() / bounded,
                        bounded));
    }

    public void zoomIn() {
        zoomAt(middle(), frame().zoom() * STEP);
    }

    public void zoomOut() {
        zoomAt(middle(), frame().zoom() / STEP);
    }

    public void zoomTo(double zoom) {
        zoomAt(middle(), zoom);
    }

    /// The frame that shows an area whole, as large as it fits but not above 100 %.
    public Frame fitting(Box area) {
        if (area.equals(Box.NOTHING)) {
            return new Frame(0, 0, 1);
        }
        double across = (width - 2 * FIT_MARGIN) / area.width();
        double down = (height - 2 * FIT_MARGIN) / area.height();
        double zoom = Math.clamp(Math.min(1, Math.min(across, down)), LEAST_ZOOM, 1);
        return new Frame(
                area.centreX() - width / 2 / zoom, area.centreY() - height / 2 / zoom, zoom);
    }

    /// Moves as little as is needed to show an area; out from below the overview too.
    public void reveal(Box area) {
        Box shown = shown().grown(-MARGIN / frame().zoom());
        Box corner = frame().toPlane(new Overlays(width, height).navigator());
        if (shown.covers(area)) {
            if (corner.meets(area)) {
                panBy(0, (corner.y() - area.bottom()) * frame().zoom() - MARGIN);
            }
            return;
        }
        double dx = overhang(area.x(), area.right(), shown.x(), shown.right());
        double dy = overhang(area.y(), area.bottom(), shown.y(), shown.bottom());
        show(new Frame(frame().left() + dx, frame().top() + dy, frame().zoom()));
    }

    public CanvasPoint middle() {
        return new CanvasPoint(width / 2, height / 2);
    }

    private static double overhang(double from, double to, double shownFrom, double shownTo) {
        if (from < shownFrom || to - from > shownTo - shownFrom) {
            return from - shownFrom;
        }
        return Math.max(0, to - shownTo);
    }

    private static Frame onPixels(Frame frame) {
        double left = Math.rint(frame.left() * frame.zoom()) / frame.zoom();
        double top = Math.rint(frame.top() * frame.zoom()) / frame.zoom();
        return new Frame(left, top, frame.zoom());
    }
}
