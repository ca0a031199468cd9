package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.Collection;

/// An upright rectangle.
public record Box(double x, double y, double width, double height) {
    public static final Box NOTHING = new Box(0, 0, 0, 0);

    /// The rectangle between two opposite corners.
    public static Box between(CanvasPoint one, CanvasPoint other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /// The smallest box around others; `NOTHING` around none.
    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElse(NOTHING);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public CanvasPoint centre() {
        return new CanvasPoint(centreX(), centreY());
    }

    public CanvasPoint corner() {
        return new CanvasPoint(x, y);
    }

    /// This box with its upper left corner elsewhere.
    public Box at(CanvasPoint corner) {
        return new Box(corner.x(), corner.y(), width, height);
    }

    public Box movedBy(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// Larger by a margin on every side; smaller if it is negative.
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /// Larger at its top and by another margin on the three other sides.
    public Box grown(double top, double others) {
        return new Box(x - others, y - top, width + 2 * others, height + top + others);
    }

    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    public boolean contains(CanvasPoint point) {
        return x <= point.x() && point.x() < right() && y <= point.y() && point.y() < bottom();
    }

    /// Whether both have some area in common.
    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The size of the area that both have in common.
    double shared(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    /// Whether the other lies wholly inside.
    public boolean covers(Box other) {
        return x <= other.x
                && other.right() <= right()
                && y <= other.y
                && other.bottom() <= bottom();
    }
}
