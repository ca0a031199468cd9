package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Sketch.Guide;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.FreePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws a moved card to the edges and centres of others near their lines, else to the grid.
final class Snapping {
    private static final double REACH_ON_SCREEN = 5;
    private static final double OVERSHOOT = 12;

    private final List<Box> others;
    private final double reach;

    Snapping(List<Box> others, double zoom) {
        this.others = List.copyOf(others);
        this.reach = REACH_ON_SCREEN / zoom;
    }

    Snapped snap(Box wanted) {
        CanvasPoint grid = FreePlace.snapped(wanted.corner());
        Optional<Line> upright = nearest(wanted, true);
        Optional<Line> flat = nearest(wanted, false);
        double x = upright.map(line -> wanted.x() + line.shift()).orElse(grid.x());
        double y = flat.map(line -> wanted.y() + line.shift()).orElse(grid.y());
        Box placed = wanted.at(new CanvasPoint(x, y));
        List<Guide> guides = new ArrayList<>();
        upright.ifPresent(line -> guides.add(guide(line, placed, true)));
        flat.ifPresent(line -> guides.add(guide(line, placed, false)));
        return new Snapped(placed.corner(), guides);
    }

    private Optional<Line> nearest(Box wanted, boolean upright) {
        Optional<Line> nearest = Optional.empty();
        double least = reach;
        for (Box other : others) {
            double[] own = lines(wanted, upright);
            double[] theirs = lines(other, upright);
            for (int i = 0; i < own.length; i++) {
                double shift = theirs[i] - own[i];
                if (Math.abs(shift) < least) {
                    least = Math.abs(shift);
                    nearest = Optional.of(new Line(theirs[i], shift, other));
                }
            }
        }
        return nearest;
    }

    /// The first edge, the centre and the last edge.
    private static double[] lines(Box box, boolean upright) {
        return upright
                ? new double[] {box.x(), box.centreX(), box.right()}
                : new double[] {box.y(), box.centreY(), box.bottom()};
    }

    private static Guide guide(Line line, Box placed, boolean upright) {
        Box both = placed.union(line.other());
        return upright
                ? new Guide(true, line.at(), both.y() - OVERSHOOT, both.bottom() + OVERSHOOT)
                : new Guide(false, line.at(), both.x() - OVERSHOOT, both.right() + OVERSHOOT);
    }

    private record Line(double at, double shift, Box other) {}

    /// Where the card comes to stand, and the lines that drew it there.
    record Snapped(CanvasPoint corner, List<Guide> guides) {}
}
