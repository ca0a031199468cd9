package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;

/// The words on a data edge: lines of field paths, shortened to the room between cards, and where they stand.
public record EdgeLabel(List<String> lines, Box box) {
    static final double PADDING = 7;
    static final double LINE = 16;
    private static final double ROOM = 40;
    private static final double BELOW = 10;

    /// What fits between the columns of an automatic layout.
    private static final double NARROW = 124;

    public EdgeLabel {
        lines = List.copyOf(lines);
    }

    /// Centred on the longest piece of a route; below it if that is too short to show beside the label.
    static EdgeLabel on(Route route, List<String> lines, TextWidths widths) {
        Segment longest = route.longest();
        double room = Math.max(NARROW, longest.isHorizontal() ? longest.length() - 2 * PADDING : 0);
        List<String> shown =
                lines.stream()
                        .map(line -> widths.fitted(TextWidths.Face.MONO, line, room - 2 * PADDING))
                        .toList();
        double text =
                shown.stream()
                        .mapToDouble(line -> widths.width(TextWidths.Face.MONO, line))
                        .max()
                        .orElse(0);
        double width = Math.ceil(text) + 2 * PADDING;
        double height = shown.size() * LINE + 2;
        CanvasPoint middle = longest.middle();
        double taken = longest.isHorizontal() ? width : height;
        double top =
                longest.isHorizontal() && longest.length() < taken + ROOM
                        ? middle.y() + BELOW
                        : middle.y() - height / 2;
        return new EdgeLabel(
                shown, new Box(Math.rint(middle.x() - width / 2), Math.rint(top), width, height));
    }
}
