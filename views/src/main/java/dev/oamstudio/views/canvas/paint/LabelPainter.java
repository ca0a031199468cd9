package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CycleMark;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.EdgeLabel;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import javafx.scene.shape.StrokeLineCap;

/// The words and numbers on edges.
final class LabelPainter {
    private static final double NUMBER = 9;
    private static final double SIGN = 24;
    private static final double SIGN_PADDING = 12;
    private static final double SIGN_ICON = 12;

    private final Brush brush;
    private final Frame frame;

    LabelPainter(Brush brush, Frame frame) {
        this.brush = brush;
        this.frame = frame;
    }

    void paintData(EdgeLabel label, boolean dimmed) {
        brush.faded(
                dimmed ? 0.45 : 1,
                () -> {
                    brush.fill(label.box(), 4, "-oam-card");
                    brush.outline(label.box(), 4, 1, "-oam-data-border");
                    double step = (label.box().height() - 2) / label.lines().size();
                    double middle = label.box().y() + 1 + step / 2;
                    for (String line : label.lines()) {
                        brush.text(
                                Face.MONO,
                                line,
                                new CanvasPoint(label.box().x() + 7, middle),
                                "-oam-data");
                        middle += step;
                    }
                });
    }

    /// Numbers on the edges of a ring, in their order, and its words.
    ///
    /// @param title what it is: `Cycle`
    void paintCycle(CycleMark cycle, String title) {
        int number = 1;
        for (Edge edge : cycle.edges()) {
            if (!edge.id().equals(cycle.sign().edge())) {
                paintNumber(number, frame.drawn(edge.route().longest().middle()));
            }
            number++;
        }
        paintSign(cycle, title);
    }

    void paintNumber(int number, CanvasPoint centre) {
        String text = Integer.toString(number);
        brush.disc(centre, NUMBER, "-color-danger-emphasis");
        double width = brush.widths().width(Face.TINY_STRONG, text);
        brush.text(
                Face.TINY_STRONG,
                text,
                new CanvasPoint(centre.x() - width / 2, centre.y()),
                "-color-fg-emphasis");
    }

    private void paintSign(CycleMark cycle, String title) {
        CanvasPoint middle = frame.drawn(cycle.sign().middle());
        double titleWidth = Math.ceil(brush.widths().width(Face.STRONG, title));
        double pathWidth = Math.ceil(brush.widths().width(Face.SMALL, cycle.path()));
        double width = 2 * SIGN_PADDING + SIGN_ICON + 6 + titleWidth + 6 + pathWidth;
        Box box =
                new Box(
                        Math.rint(middle.x() - width / 2),
                        Math.rint(middle.y() - SIGN / 2),
                        width,
                        SIGN);
        brush.fill(box, SIGN / 2, "-oam-card");
        brush.fill(box, SIGN / 2, "-oam-danger-wash");
        brush.outline(box, SIGN / 2, 1, "-color-danger-fg");
        double x = box.x() + SIGN_PADDING;
        paintRing(new CanvasPoint(x + SIGN_ICON / 2, box.centreY()));
        x += SIGN_ICON + 6;
        brush.text(Face.STRONG, title, new CanvasPoint(x, box.centreY()), "-color-danger-fg");
        brush.text(
                Face.SMALL,
                cycle.path(),
                new CanvasPoint(x + titleWidth + 6, box.centreY()),
                "-color-danger-fg");
    }

    /// An arrow that goes round.
    private void paintRing(CanvasPoint centre) {
        double radius = SIGN_ICON / 2 - 1;
        Sheet context = brush.context();
        context.setStroke(brush.colour("-color-danger-fg"));
        context.setLineWidth(1.3);
        context.setLineCap(StrokeLineCap.ROUND);
        context.beginPath();
        context.moveTo(
                centre.x() + radius * Math.cos(Math.toRadians(20)),
                centre.y() - radius * Math.sin(Math.toRadians(20)));
        for (int degrees = 30; degrees <= 320; degrees += 10) {
            context.lineTo(
                    centre.x() + radius * Math.cos(Math.toRadians(degrees)),
                    centre.y() - radius * Math.sin(Math.toRadians(degrees)));
        }
        context.stroke();
        double tipX = centre.x() + radius * Math.cos(Math.toRadians(40));
        double tipY = centre.y() + radius * Math.sin(Math.toRadians(40));
        context.beginPath();
        context.moveTo(tipX + 0.5, tipY + 3);
        context.lineTo(tipX, tipY);
        context.lineTo(tipX - 3, tipY + 0.5);
        context.stroke();
    }
}
