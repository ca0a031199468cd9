package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Route;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The lines between cards with their heads.
final class EdgePainter {
    private static final double RADIUS = 8;
    private static final double FAR_RADIUS = 5;
    private static final double HEAD = 8;
    private static final double FAR_HEAD = 6.5;
    private static final double RING = 3.5;

    private final Brush brush;
    private final Frame frame;

    EdgePainter(Brush brush, Frame frame) {
        this.brush = brush;
        this.frame = frame;
    }

    void paint(Edge edge, EdgeStyle style) {
        paint(edge.route(), edge.kind(), style);
    }

    void paint(Route route, Edge.Kind kind, EdgeStyle style) {
        brush.faded(style.alpha(), () -> paintOpaque(route, kind, style));
    }

    private void paintOpaque(Route route, Edge.Kind kind, EdgeStyle style) {
        List<CanvasPoint> points =
                new ArrayList<>(route.points().stream().map(frame::drawn).toList());
        boolean headed = frame.detail() != Detail.DOT;
        CanvasPoint tip = points.getLast();
        CanvasPoint before = points.get(points.size() - 2);
        CanvasPoint start = points.getFirst();
        CanvasPoint next = points.get(1);
        if (headed) {
            double shortened = kind == Edge.Kind.ORDER ? head() - 1 : 1;
            points.set(points.size() - 1, RoundedLine.towards(tip, before, shortened));
        }
        boolean ringed = headed && kind == Edge.Kind.DATA;
        if (ringed) {
            points.set(0, RoundedLine.towards(start, points.get(1), RING * 2));
        }
        paintLine(points, style);
        if (headed) {
            paintHead(tip, before, kind, style);
        }
        if (ringed) {
            paintRing(RoundedLine.towards(start, next, RING), style);
        }
    }

    private void paintLine(List<CanvasPoint> points, EdgeStyle style) {
        Sheet context = brush.context();
        context.setStroke(brush.colour(style.token()));
        context.setLineWidth(style.width());
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.ROUND);
        if (style.dashed()) {
            brush.dashes(7, 5);
        }
        context.beginPath();
        RoundedLine.open(context, points, frame.detail() == Detail.FULL ? RADIUS : FAR_RADIUS);
        context.stroke();
        brush.dashes();
    }

    /// Filled for order, open for data.
    private void paintHead(CanvasPoint tip, CanvasPoint before, Edge.Kind kind, EdgeStyle style) {
        CanvasPoint back = RoundedLine.towards(tip, before, head());
        double half = head() / 2;
        double dx = back.x() == tip.x() ? half : 0;
        double dy = back.y() == tip.y() ? half : 0;
        Sheet context = brush.context();
        context.beginPath();
        context.moveTo(back.x() - dx, back.y() - dy);
        context.lineTo(tip.x(), tip.y());
        context.lineTo(back.x() + dx, back.y() + dy);
        switch (kind) {
            case ORDER -> {
                context.closePath();
                context.setFill(brush.colour(style.token()));
                context.fill();
            }
            case DATA -> {
                context.setLineCap(StrokeLineCap.ROUND);
                context.setStroke(brush.colour(style.token()));
                context.setLineWidth(style.width());
                context.stroke();
            }
        }
    }

    private void paintRing(CanvasPoint centre, EdgeStyle style) {
        brush.disc(centre, RING, "-oam-canvas");
        brush.ring(centre, RING - style.width() / 2, style.width(), style.token());
    }

    private double head() {
        return frame.detail() == Detail.FULL ? HEAD : FAR_HEAD;
    }
}
