package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;

/// A straight piece of a route.
public record Segment(CanvasPoint from, CanvasPoint to) {

    public boolean isHorizontal() {
        return from.y() == to.y();
    }

    public double length() {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    public CanvasPoint middle() {
        return new CanvasPoint((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    public Box box() {
        return Box.between(from, to);
    }

    /// How far a point is from it.
    public double distance(CanvasPoint point) {
        Box box = box();
        double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }

    /// For how long it runs along another, closer than a gap.
    double sharedWith(Segment other, double gap) {
        if (isHorizontal() != other.isHorizontal()) {
            return 0;
        }
        double apart = isHorizontal() ? from.y() - other.from.y() : from.x() - other.from.x();
        if (Math.abs(apart) >= gap) {
            return 0;
        }
        double start = Math.max(low(), other.low());
        double end = Math.min(high(), other.high());
        return Math.max(0, end - start);
    }

    boolean crosses(Segment other) {
        if (isHorizontal() == other.isHorizontal()) {
            return false;
        }
        Segment flat = isHorizontal() ? this : other;
        Segment upright = isHorizontal() ? other : this;
        return flat.low() < upright.from.x()
                && upright.from.x() < flat.high()
                && upright.low() < flat.from.y()
                && flat.from.y() < upright.high();
    }

    private double low() {
        return isHorizontal() ? Math.min(from.x(), to.x()) : Math.min(from.y(), to.y());
    }

    private double high() {
        return isHorizontal() ? Math.max(from.x(), to.x()) : Math.max(from.y(), to.y());
    }
}
