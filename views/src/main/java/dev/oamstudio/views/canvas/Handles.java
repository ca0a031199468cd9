package dev.oamstudio.views.canvas;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Side;
import java.util.List;
import java.util.Optional;

/// The two points of a selected card that edges can be pulled from: at its right what comes then, at its left what it waits for.
final class Handles {
    private static final double REACH = 9;

    private Handles() {}

    /// Where the handles of a card are in the picture.
    static List<CanvasPoint> of(Card card, Frame frame) {
        return List.of(at(card, Side.LEFT, frame), at(card, Side.RIGHT, frame));
    }

    /// The side whose handle is at a point of the picture.
    static Optional<Side> hit(Card card, Frame frame, CanvasPoint pointer) {
        return List.of(Side.RIGHT, Side.LEFT).stream()
                .filter(side -> distance(at(card, side, frame), pointer) <= REACH)
                .findFirst();
    }

    /// The part of the picture in which handles of a card show.
    static Box around(Card card, Frame frame) {
        return frame.toPicture(card.box()).grown(REACH);
    }

    static CanvasPoint at(Card card, Side side, Frame frame) {
        Box box = frame.toPicture(card.box());
        double x = side == Side.LEFT ? box.x() : box.right();
        return new CanvasPoint(x, box.centreY());
    }

    private static double distance(CanvasPoint one, CanvasPoint other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
