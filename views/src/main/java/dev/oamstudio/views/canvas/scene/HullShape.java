package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The line around a scope's members: a box, with a notch for each stranger that stands inside it.
///
/// @param bounds the box without notches
/// @param loops closed lines with right angles; more than one where a stranger is surrounded
public record HullShape(Box bounds, List<List<CanvasPoint>> loops) {
    static final double ABOVE = 32;
    static final double BESIDE = 16;

    private static final double AROUND_STRANGER = 8;

    /// Among more strangers a line around each would tell nothing.
    private static final int MOST_STRANGERS = 12;

    public HullShape {
        loops = loops.stream().map(List::copyOf).toList();
    }

    /// The area in which strangers can be in the way.
    static Box reach(Collection<Box> members) {
        return Box.around(members).grown(ABOVE * 2 + AROUND_STRANGER);
    }

    /// @param level 0, or how many hulls with the same title place lie inside it
    static HullShape around(Collection<Box> members, Collection<Box> strangers, int level) {
        Box bounds =
                Box.around(members).grown(ABOVE * (level + 1), BESIDE + AROUND_STRANGER * level);
        List<Box> cuts = new ArrayList<>();
        if (strangers.size() > MOST_STRANGERS) {
            return new HullShape(bounds, Outline.of(bounds, cuts));
        }
        for (Box stranger : strangers) {
            if (stranger.meets(bounds)) {
                cuts.add(cut(stranger.grown(AROUND_STRANGER), bounds, members));
            }
        }
        return new HullShape(bounds, Outline.of(bounds, cuts));
    }

    /// Where the title begins: the leftmost of the uppermost corners.
    public CanvasPoint titleCorner() {
        return loops.stream()
                .flatMap(List::stream)
                .min(Comparator.comparingDouble(CanvasPoint::y).thenComparingDouble(CanvasPoint::x))
                .orElse(bounds.corner());
    }

    /// From the stranger to the nearest side that can be reached without a member in the way; else just around it.
    private static Box cut(Box stranger, Box bounds, Collection<Box> members) {
        Box left = Box.between(new CanvasPoint(bounds.x(), stranger.y()), end(stranger));
        Box right =
                Box.between(stranger.corner(), new CanvasPoint(bounds.right(), stranger.bottom()));
        Box up = Box.between(new CanvasPoint(stranger.x(), bounds.y()), end(stranger));
        Box down =
                Box.between(stranger.corner(), new CanvasPoint(stranger.right(), bounds.bottom()));
        return Stream.of(
                        widened(left, up.y(), down.bottom(), members),
                        widened(right, up.y(), down.bottom(), members),
                        heightened(up, left.x(), right.right(), members),
                        heightened(down, left.x(), right.right(), members))
                .filter(cut -> isFree(cut, members))
                .min(Comparator.comparingDouble(cut -> cut.width() * cut.height()))
                .orElse(stranger);
    }

    private static CanvasPoint end(Box box) {
        return new CanvasPoint(box.right(), box.bottom());
    }

    /// A cut to the side, and on to the top or bottom if nothing but an empty strip would be left there.
    private static Box widened(Box cut, double top, double bottom, Collection<Box> members) {
        Box upwards = Box.between(new CanvasPoint(cut.x(), top), end(cut));
        Box downwards = Box.between(cut.corner(), new CanvasPoint(cut.right(), bottom));
        if (isFree(downwards, members)) {
            return downwards;
        }
        return isFree(upwards, members) ? upwards : cut;
    }

    private static Box heightened(Box cut, double left, double right, Collection<Box> members) {
        Box leftwards = Box.between(new CanvasPoint(left, cut.y()), end(cut));
        Box rightwards = Box.between(cut.corner(), new CanvasPoint(right, cut.bottom()));
        if (isFree(rightwards, members)) {
            return rightwards;
        }
        return isFree(leftwards, members) ? leftwards : cut;
    }

    private static boolean isFree(Box cut, Collection<Box> members) {
        return members.stream().noneMatch(member -> member.grown(AROUND_STRANGER).meets(cut));
    }
}
