package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.Collection;

/// Finds room for a card near where it should stand.
public final class FreePlace {
    private static final double GAP = 24;
    private static final int MOST_RINGS = 60;

    private FreePlace() {}

    /// The nearest place on the snap grid where a card keeps a gap from all others.
    public static CanvasPoint near(CanvasPoint wanted, CardSize size, Collection<Box> taken) {
        for (int ring = 0; ring < MOST_RINGS; ring++) {
            for (int step = -ring; step <= ring; step++) {
                for (CanvasPoint offset : side(ring, step)) {
                    CanvasPoint place =
                            snapped(
                                    new CanvasPoint(
                                            wanted.x() + offset.x() * GAP,
                                            wanted.y() + offset.y() * GAP));
                    if (isFree(place, size, taken)) {
                        return place;
                    }
                }
            }
        }
        Box all = Box.around(taken);
        return snapped(new CanvasPoint(all.x(), all.bottom() + 2 * GAP));
    }

    /// A point on the grid to which cards snap.
    public static CanvasPoint snapped(CanvasPoint point) {
        return new CanvasPoint(
                Math.rint(point.x() / CardMeasures.SNAP) * CardMeasures.SNAP,
                Math.rint(point.y() / CardMeasures.SNAP) * CardMeasures.SNAP);
    }

    /// Below, right, left and above, at the same distance.
    private static CanvasPoint[] side(int ring, int step) {
        return new CanvasPoint[] {
            new CanvasPoint(step, ring),
            new CanvasPoint(ring, step),
            new CanvasPoint(-ring, step),
            new CanvasPoint(step, -ring)
        };
    }

    private static boolean isFree(CanvasPoint place, CardSize size, Collection<Box> taken) {
        Box box = new Box(place.x(), place.y(), size.width(), size.height()).grown(GAP - 1);
        return taken.stream().noneMatch(box::meets);
    }
}
