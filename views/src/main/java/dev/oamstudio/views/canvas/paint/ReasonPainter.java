package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import java.util.ArrayList;
import java.util.List;

/// The box on a card that says why its content steps back.
final class ReasonPainter {
    private static final double RADIUS = 6;
    private static final double SIGN_ROOM = 28;
    private static final double SIGN = 5.25;
    private static final double PADDING = 6;
    private static final double LINE = 15;

    private final Brush brush;

    ReasonPainter(Brush brush) {
        this.brush = brush;
    }

    /// @param fault whether it tells of an error, not of something that does not apply
    void paint(String reason, Box room, boolean fault) {
        int most = Math.max(1, (int) ((room.height() - 4) / LINE));
        List<String> lines =
                lines(reason, room.width() - SIGN_ROOM - PADDING, most, brush.widths());
        double height = Math.max(lines.size() * LINE + 6, 28);
        Box box = new Box(room.x(), room.bottom() - height, room.width(), height);
        String ink = fault ? "-color-danger-fg" : "-color-fg-muted";
        brush.fill(box, RADIUS, fault ? "-oam-danger-wash" : "-oam-card-strip");
        brush.outline(box, RADIUS, 1, fault ? "-oam-danger-border" : "-color-border-default");
        paintSign(new CanvasPoint(box.x() + SIGN_ROOM / 2, box.centreY()), ink);
        double middle = box.centreY() - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            brush.text(Face.TINY, line, new CanvasPoint(box.x() + SIGN_ROOM, middle), ink);
            middle += LINE;
        }
    }

    /// A ring with a stroke through it.
    void paintSign(CanvasPoint centre, String ink) {
        brush.ring(centre, SIGN, 1.2, ink);
        double reach = SIGN * Math.sqrt(0.5);
        Sheet context = brush.context();
        context.strokeLine(
                centre.x() - reach, centre.y() - reach, centre.x() + reach, centre.y() + reach);
    }

    /// A text broken into lines between words; what does not fit into the last one is cut off with an ellipsis.
    static List<String> lines(String text, double width, int most, TextWidths widths) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("(?<= )|(?<=[\\u3000-\\u9fff])", -1)) {
            if (!line.isEmpty() && widths.width(Face.TINY, (line + word).stripTrailing()) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += word;
        }
        lines.add(line.stripTrailing());
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(widths.cut(Face.TINY, rest, width));
        }
        return lines.stream().map(each -> widths.fitted(Face.TINY, each, width)).toList();
    }
}
