package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;

/// The way of an edge between two cards: a Bézier curve by its end and control points.
record GraphCurve(List<CanvasPoint> points) {
    private static final double BULGE = 56;
    private static final double REACH = 24;

    GraphCurve {
        points = List.copyOf(points);
    }

    /// A box on the picture.
    record Card(double left, double top, double width, double height) {
        static final Card NONE = new Card(0, 0, 0, 0);

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }

        double centerX() {
            return left + width / 2;
        }

        double centerY() {
            return top + height / 2;
        }
    }

    /// From left to right straight on; within a column down around the right side, as for a card itself, and up around the left; back
    /// below both.
    static GraphCurve between(Card first, Card then) {
        if (then.left() > first.right()) {
            return forward(first, then);
        }
        return then.right() < first.left() ? back(first, then) : around(first, then);
    }

    private static GraphCurve forward(Card first, Card then) {
        double reach = Math.max(REACH, (then.left() - first.right()) / 2);
        return of(
                first.right(),
                first.centerY(),
                first.right() + reach,
                first.centerY(),
                then.left() - reach,
                then.centerY(),
                then.left(),
                then.centerY());
    }

    private static GraphCurve back(Card first, Card then) {
        double below = Math.max(first.bottom(), then.bottom()) + BULGE;
        return of(
                first.centerX(),
                first.bottom(),
                first.centerX(),
                below,
                then.centerX(),
                below,
                then.centerX(),
                then.bottom());
    }

    private static GraphCurve around(Card first, Card then) {
        return first.top() > then.top() ? upward(first, then) : downward(first, then);
    }

    private static GraphCurve downward(Card first, Card then) {
        double right = Math.max(first.right(), then.right()) + BULGE;
        return of(
                first.right(),
                first.centerY() - REACH / 2,
                right,
                first.centerY() - REACH / 2,
                right,
                then.centerY() + REACH / 2,
                then.right(),
                then.centerY() + REACH / 2);
    }

    private static GraphCurve upward(Card first, Card then) {
        double left = Math.max(0, Math.min(first.left(), then.left()) - BULGE);
        return of(
                first.left(),
                first.centerY(),
                left,
                first.centerY(),
                left,
                then.centerY(),
                then.left(),
                then.centerY());
    }

    private static GraphCurve of(double... numbers) {
        return new GraphCurve(
                List.of(
                        new CanvasPoint(numbers[0], numbers[1]),
                        new CanvasPoint(numbers[2], numbers[3]),
                        new CanvasPoint(numbers[4], numbers[5]),
                        new CanvasPoint(numbers[6], numbers[7])));
    }

    CanvasPoint middle() {
        return new CanvasPoint(
                middle(points.stream().mapToDouble(CanvasPoint::x).toArray()),
                middle(points.stream().mapToDouble(CanvasPoint::y).toArray()));
    }

    private static double middle(double[] along) {
        return (along[0] + 3 * along[1] + 3 * along[2] + along[3]) / 8;
    }

    /// As SVG writes it.
    String path() {
        return "M%s %sC%s %s %s %s %s %s"
                .formatted(
                        points.stream()
                                .flatMap(point ->
                                        List.of(
                                                GraphSvg.number(point.x()),
                                                GraphSvg.number(point.y()))
                                                .stream())
                                .toArray());
    }
}
