package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;

/// Lines with right angles whose corners are rounded, as paths of a context.
final class RoundedLine {
    private RoundedLine() {}

    /// Adds an open line.
    static void open(Sheet context, List<CanvasPoint> points, double radius) {
        context.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            corner(context, points.get(i - 1), points.get(i), points.get(i + 1), radius);
        }
        context.lineTo(points.getLast().x(), points.getLast().y());
    }

    /// Adds a closed line.
    static void closed(Sheet context, List<CanvasPoint> points, double radius) {
        int count = points.size();
        CanvasPoint first = points.getFirst();
        CanvasPoint second = points.get(1 % count);
        context.moveTo((first.x() + second.x()) / 2, (first.y() + second.y()) / 2);
        for (int i = 1; i <= count; i++) {
            corner(
                    context,
                    points.get(i - 1),
                    points.get(i % count),
                    points.get((i + 1) % count),
                    radius);
        }
        context.closePath();
    }

    private static void corner(
            Sheet context,
            CanvasPoint before,
            CanvasPoint corner,
            CanvasPoint after,
            double radius) {
        double fitting =
                Math.min(radius, Math.min(length(before, corner), length(corner, after)) / 2);
        if (fitting < 1) {
            context.lineTo(corner.x(), corner.y());
            return;
        }
        CanvasPoint in = towards(corner, before, fitting);
        CanvasPoint out = towards(corner, after, fitting);
        context.lineTo(in.x(), in.y());
        context.quadraticCurveTo(corner.x(), corner.y(), out.x(), out.y());
    }

    private static double length(CanvasPoint from, CanvasPoint to) {
        return Math.hypot(from.x() - to.x(), from.y() - to.y());
    }

    /// The point at a distance from one towards another.
    static CanvasPoint towards(CanvasPoint from, CanvasPoint to, double distance) {
        double length = length(from, to);
        double share = length == 0 ? 0 : distance / length;
        return new CanvasPoint(
                from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
