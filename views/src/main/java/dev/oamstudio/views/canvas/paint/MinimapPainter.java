package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import java.util.Set;

/// Draws the whole scene very small, with the part that the view shows.
public final class MinimapPainter {
    private static final double RADIUS = 2;
    private static final double CARD_ALPHA = 0.6;

    private final Brush brush;
    private final Frame frame;

    /// @param frame how the plane maps onto the small picture
    public MinimapPainter(Brush brush, Frame frame) {
        this.brush = brush;
        this.frame = frame;
    }

    public void paint(CanvasScene scene, Set<ElementId> selected) {
        brush.turnToPicture();
        scene.hulls()
                .forEach(hull -> fill(hull.shape().bounds(), 3, hull.hue().token("border"), 0.35));
        for (Card card : scene.cards()) {
            if (selected.contains(card.id())) {
                fill(card.box(), RADIUS, "-color-accent-fg", 1);
            } else {
                fill(card.box(), RADIUS, card.face().hue().token(), CARD_ALPHA);
            }
        }
    }

    /// The frame around what the view shows.
    public void paintView(Box shown, double width, double height) {
        Box whole = new Box(0, 0, width, height);
        Box view = frame.toPicture(shown);
        double x = Math.clamp(view.x(), 1, whole.width() - 8);
        double y = Math.clamp(view.y(), 1, whole.height() - 8);
        double right = Math.clamp(view.right(), x + 6, whole.width() - 1);
        double bottom = Math.clamp(view.bottom(), y + 6, whole.height() - 1);
        Sheet context = brush.context();
        context.save();
        brush.outline(new Box(x, y, right - x, bottom - y), 4, 1.25, "-oam-minimap-view");
        context.restore();
    }

    private void fill(Box box, double radius, String token, double alpha) {
        Box small = frame.toPicture(box);
        brush.faded(alpha, () -> brush.fill(small, Math.min(radius, small.height() / 2), token));
    }
}
