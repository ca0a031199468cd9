package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;

/// A side of a card, with the direction that leads away from it.
public enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// Whether an edge leaves this side horizontally.
    public boolean isHorizontal() {
        return dx != 0;
    }

    /// The point at a distance from this side.
    public CanvasPoint away(CanvasPoint from, double distance) {
        return new CanvasPoint(from.x() + dx * distance, from.y() + dy * distance);
    }

    /// The point of a box's side at a position along it.
    CanvasPoint point(Box box, double along) {
        return switch (this) {
            case LEFT -> new CanvasPoint(box.x(), along);
            case RIGHT -> new CanvasPoint(box.right(), along);
            case TOP -> new CanvasPoint(along, box.y());
            case BOTTOM -> new CanvasPoint(along, box.bottom());
        };
    }

    /// The middle of a box along this side.
    double middle(Box box) {
        return isHorizontal() ? box.centreY() : box.centreX();
    }

    /// The side's first position along itself.
    double start(Box box) {
        return isHorizontal() ? box.y() : box.x();
    }

    double length(Box box) {
        return isHorizontal() ? box.height() : box.width();
    }
}
