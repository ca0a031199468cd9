package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;

/// The words on a data edge: lines of field paths, and where they stand.
public record EdgeLabel(List<String> lines, Box box) {
    static final double PADDING = 7;
    static final double LINE = 16;
    private static final double ROOM = 40;
    private static final double BELOW = 10;

    public EdgeLabel {
        lines = List.copyOf(lines);
    }

    /// Centred on the longest piece of a route; below it if that is too short to show beside the label.
    static EdgeLabel on(Route route, List<String> lines, TextWidths widths) {
        double text =
                lines.stream()
                        .mapToDouble(line -> widths.width(TextWidths.Face.MONO, line))
                        .max()
                        .orElse(0);
        double width = Math.ceil(text) + 2 * PADDING;
        double height = lines.size() * LINE + 2;
        Segment longest = route.longest();
        CanvasPoint middle = longest.middle();
        double taken = longest.isHorizontal() ? width : height;
        double top =
                longest.isHorizontal() && longest.length() < taken + ROOM
                        ? middle.y() + BELOW
                        : middle.y() - height / 2;
        return new EdgeLabel(
                lines, new Box(Math.rint(middle.x() - width / 2), Math.rint(top), width, height));
    }
}
