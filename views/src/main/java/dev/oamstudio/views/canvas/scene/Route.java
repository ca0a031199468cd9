package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.List;

/// The line of an edge: points from its start to its head, each straight above, below or beside the next.
public record Route(List<CanvasPoint> points) {
    public Route {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A route has two ends");
        }
    }

    /// A route through points, without those that lie between two others on one line.
    static Route through(List<CanvasPoint> points) {
        List<CanvasPoint> kept = new ArrayList<>();
        for (CanvasPoint point : points) {
            if (!kept.isEmpty() && kept.getLast().equals(point)) {
                continue;
            }
            if (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return kept.size() < 2
                ? new Route(List.of(points.getFirst(), points.getLast()))
                : new Route(kept);
    }

    /// From a card's side to a point that is no card.
    public static Route loose(Box card, Side side, CanvasPoint to) {
        CanvasPoint from = side.point(card, side.middle(card));
        double middle = (from.x() + to.x()) / 2;
        return through(
                List.of(
                        from,
                        new CanvasPoint(middle, from.y()),
                        new CanvasPoint(middle, to.y()),
                        to));
    }

    /// The same line the other way.
    public Route reversed() {
        return new Route(points.reversed());
    }

    public CanvasPoint start() {
        return points.getFirst();
    }

    public CanvasPoint end() {
        return points.getLast();
    }

    /// Its straight pieces, in order.
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Segment(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /// The longest piece, the first of several; where labels go.
    public Segment longest() {
        Segment longest = segments().getFirst();
        for (Segment segment : segments()) {
            longest = segment.length() > longest.length() + 0.5 ? segment : longest;
        }
        return longest;
    }

    public double length() {
        return segments().stream().mapToDouble(Segment::length).sum();
    }

    public Box bounds() {
        return segments().stream().map(Segment::box).reduce(Box::union).orElse(Box.NOTHING);
    }

    Route movedBy(double dx, double dy) {
        return new Route(
                points.stream()
                        .map(point -> new CanvasPoint(point.x() + dx, point.y() + dy))
                        .toList());
    }

    private static boolean inLine(CanvasPoint one, CanvasPoint middle, CanvasPoint other) {
        return (one.x() == middle.x() && middle.x() == other.x())
                || (one.y() == middle.y() && middle.y() == other.y());
    }
}
