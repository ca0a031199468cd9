package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.control.Hue;
import java.util.List;

/// A scope on the canvas: a tinted area around its members.
///
/// @param caption its kind and how many members it has: `Network · 4 members`
public record Hull(
        ElementId id,
        String name,
        String caption,
        Glyph glyph,
        Hue hue,
        List<ElementId> members,
        HullShape shape) {
    static final double TITLE_INSET = 12;
    static final double TITLE_HEIGHT = 28;

    public Hull {
        members = List.copyOf(members);
    }

    /// Where the title stands.
    public Box titleBox(TextWidths widths) {
        CanvasPoint corner = shape.titleCorner();
        double text =
                widths.width(TextWidths.Face.STRONG, name)
                        + widths.width(TextWidths.Face.SMALL, caption);
        return new Box(corner.x() + TITLE_INSET, corner.y() + 2, 20 + text + 6, TITLE_HEIGHT);
    }
}
