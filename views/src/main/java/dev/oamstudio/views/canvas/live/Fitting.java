package dev.oamstudio.views.canvas.live;

import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Detail;
import java.util.Comparator;
import java.util.stream.Stream;

/// Finds the frame that shows a whole scene as large as it fits, but not above 100 %, with no card below what lies over the
/// view's corners.
public final class Fitting {
    private static final double MARGIN = 12;

    private final CanvasScene scene;
    private final Overlays overlays;

    public Fitting(CanvasScene scene, double width, double height) {
        this.scene = scene;
        this.overlays = new Overlays(width, height);
    }

    public Frame frame() {
        Frame whole = into(new Box(0, 0, overlays.width(), overlays.height()));
        if (isFree(whole, overlays.navigator())) {
            return whole;
        }
        Frame beside = into(overlays.beside());
        return Stream.of(beside, into(overlays.above()))
                .filter(frame -> isFree(frame, overlays.bar()))
                .max(Comparator.comparingDouble(Frame::zoom))
                .orElse(beside);
    }

    private boolean isFree(Frame frame, Box corner) {
        boolean far =
                overlays.hasRoomForLegend()
                        && (frame.detail() == Detail.FAR || frame.detail() == Detail.DOT);
        return !covers(scene, frame, corner) && !(far && covers(scene, frame, overlays.legend()));
    }

    /// Whether an area of the picture lies over a card.
    public static boolean covers(CanvasScene scene, Frame frame, Box area) {
        Box place = frame.toPlane(area);
        return scene.cardsIn(place).stream().anyMatch(card -> card.box().meets(place));
    }

    private Frame into(Box room) {
        Box all = scene.bounds();
        if (all.equals(Box.NOTHING)) {
            return new Frame(0, 0, 1);
        }
        double across = (room.width() - 2 * MARGIN) / all.width();
        double down = (room.height() - 2 * MARGIN) / all.height();
        double zoom = Math.clamp(Math.min(across, down), Viewport.LEAST_ZOOM, 1);
        return new Frame(
                all.centreX() - room.centreX() / zoom, all.centreY() - room.centreY() / zoom, zoom);
    }
}
