package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CycleSigns;
import dev.oamstudio.views.canvas.scene.EdgeLabel;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import javafx.scene.shape.StrokeLineCap;

/// The words and numbers on edges.
final class LabelPainter {

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
    void paintCycle(CycleSigns.Placed cycle, String title) {
        cycle.numbers().forEach((number, centre) -> paintNumber(number, frame.drawn(centre)));
        paintSign(cycle, title);
    }

    void paintNumber(int number, CanvasPoint centre) {
        String text = Integer.toString(number);
        brush.disc(centre, CycleSigns.NUMBER, "-color-danger-emphasis");
        double width = brush.widths().width(Face.TINY_STRONG, text);
        brush.text(
                Face.TINY_STRONG,
                text,
                new CanvasPoint(centre.x() - width / 2, centre.y()),
                "-color-fg-emphasis");
    }

    private void paintSign(CycleSigns.Placed cycle, String title) {
        double titleWidth = Math.ceil(brush.widths().width(Face.STRONG, title));
        Box drawn = frame.drawn(cycle.words());
        Box box = drawn.at(new CanvasPoint(Math.rint(drawn.x()), Math.rint(drawn.y())));
        double round = box.height() / 2;
        brush.fill(box, round, "-oam-card");
        brush.fill(box, round, "-oam-danger-wash");
        brush.outline(box, round, 1, "-color-danger-fg");
        double x = box.x() + CycleSigns.PADDING;
        paintRing(new CanvasPoint(x + CycleSigns.ICON / 2, box.centreY()));
        x += CycleSigns.ICON + CycleSigns.GAP;
        brush.text(Face.STRONG, title, new CanvasPoint(x, box.centreY()), "-color-danger-fg");
        brush.text(
                Face.SMALL,
                cycle.cycle().path(),
                new CanvasPoint(x + titleWidth + CycleSigns.GAP, box.centreY()),
                "-color-danger-fg");
    }

    /// An arrow that goes round.
    private void paintRing(CanvasPoint centre) {
        double radius = CycleSigns.ICON / 2 - 1;
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
