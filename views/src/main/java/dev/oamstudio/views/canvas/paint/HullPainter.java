package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.Hull;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import java.util.List;

/// Scopes: tinted areas and their titles.
final class HullPainter {
    private static final double RADIUS = 14;
    private static final double FAR_RADIUS = 10;
    private static final double INSET = 12;
    private static final double SIGN = 14;
    private static final double TITLE_MIDDLE = 16;
    private static final double FAR_TITLE_MIDDLE = 12;
    private static final double FAR_ABOVE = 24;
    private static final double ABOVE = 32;

    private final Brush brush;
    private final Frame frame;

    HullPainter(Brush brush, Frame frame) {
        this.brush = brush;
        this.frame = frame;
    }

    void paintArea(Hull hull, boolean selected) {
        Sheet context = brush.context();
        context.beginPath();
        for (List<CanvasPoint> loop : hull.shape().loops()) {
            List<CanvasPoint> drawn = loop.stream().map(point -> drawn(hull, point)).toList();
            RoundedLine.closed(context, drawn, isNear() ? RADIUS : FAR_RADIUS);
        }
        context.setFill(brush.colour(hull.hue().token("fill")));
        context.fill();
        context.setLineWidth(selected ? 2 : 1);
        context.setStroke(brush.colour(selected ? hull.hue().token() : hull.hue().token("border")));
        context.stroke();
    }

    void paintTitle(Hull hull) {
        CanvasPoint corner = drawn(hull, hull.shape().titleCorner());
        double room = frame.drawn(hull.shape().bounds()).width() - 2 * INSET;
        double middle = corner.y() + (isNear() ? TITLE_MIDDLE : FAR_TITLE_MIDDLE);
        double x = corner.x() + INSET;
        brush.glyph(hull.glyph(), new Box(x, middle - SIGN / 2, SIGN, SIGN), hull.hue().token());
        x += SIGN + 6;
        double name = Math.min(room - SIGN - 6, brush.widths().width(Face.STRONG, hull.name()));
        if (name < INSET) {
            return;
        }
        brush.text(Face.STRONG, hull.name(), new Box(x, middle, name, 0), hull.hue().token());
        double left = room - SIGN - 6 - name - 6;
        if (brush.widths().width(Face.SMALL, hull.caption()) <= left) {
            brush.text(
                    Face.SMALL,
                    hull.caption(),
                    new CanvasPoint(x + name + 6, middle),
                    "-color-fg-muted");
        }
    }

    private boolean isNear() {
        return frame.detail() == Detail.FULL;
    }

    /// From afar the upper border moves up, so that the title, which does not shrink, has room.
    private CanvasPoint drawn(Hull hull, CanvasPoint point) {
        CanvasPoint drawn = frame.drawn(point);
        if (isNear()) {
            return new CanvasPoint(drawn.x() + 0.5, drawn.y() + 0.5);
        }
        boolean upper = point.y() == hull.shape().bounds().y();
        double raised = upper ? Math.max(0, FAR_ABOVE - ABOVE * frame.zoom()) : 0;
        return new CanvasPoint(Math.rint(drawn.x()) + 0.5, Math.rint(drawn.y() - raised) + 0.5);
    }
}
