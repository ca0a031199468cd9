package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Detail;

/// How the plane maps onto the picture: which point lies at its upper left corner, and the zoom.
///
/// @param zoom 1 is 100 %
public record Frame(double left, double top, double zoom) {

    public Detail detail() {
        return Detail.at(zoom);
    }

    public CanvasPoint toPicture(CanvasPoint point) {
        return new CanvasPoint((point.x() - left) * zoom, (point.y() - top) * zoom);
    }

    public Box toPicture(Box box) {
        CanvasPoint corner = toPicture(box.corner());
        return new Box(corner.x(), corner.y(), box.width() * zoom, box.height() * zoom);
    }

    public CanvasPoint toPlane(CanvasPoint inPicture) {
        return new CanvasPoint(inPicture.x() / zoom + left, inPicture.y() / zoom + top);
    }

    public Box toPlane(Box inPicture) {
        CanvasPoint corner = toPlane(inPicture.corner());
        return new Box(corner.x(), corner.y(), inPicture.width() / zoom, inPicture.height() / zoom);
    }

    /// The part of the plane that a picture of a size shows.
    public Box shown(double width, double height) {
        return new Box(left, top, width / zoom, height / zoom);
    }

    /// Prepares a brush: near, everything scales with the plane; far, what is drawn keeps the size of the screen and only
    /// its place is mapped.
    void applyTo(Brush brush) {
        if (detail() == Detail.FULL) {
            brush.turnToPlane(this);
        } else {
            brush.turnToPicture();
        }
    }

    /// Where a brush that was prepared so draws a point.
    CanvasPoint drawn(CanvasPoint point) {
        return detail() == Detail.FULL ? point : toPicture(point);
    }

    /// Where it draws a box; far, on whole pixels.
    Box drawn(Box box) {
        if (detail() == Detail.FULL) {
            return box;
        }
        Box mapped = toPicture(box);
        double x = Math.rint(mapped.x());
        double y = Math.rint(mapped.y());
        return new Box(
                x,
                y,
                Math.max(1, Math.rint(mapped.right()) - x),
                Math.max(1, Math.rint(mapped.bottom()) - y));
    }
}
