package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.live.Arranger;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.util.Duration;

/// Lays all cards out anew: they glide to their places, and the places are one step of the history.
final class Tidying {
    private static final Duration GLIDE = Duration.millis(240);

    /// With more cards the edges could not follow smoothly.
    private static final int MOST_GLIDING = 150;

    private final Desk desk;
    private final Commands commands;
    private final Arranger arranger;
    private boolean running;

    Tidying(Desk desk, Commands commands, Arranger arranger) {
        this.desk = desk;
        this.commands = commands;
        this.arranger = arranger;
    }

    /// @param then what to do when all cards stand
    void tidy(Runnable then) {
        if (running || desk.design().application().isEmpty()) {
            return;
        }
        running = true;
        long revision = desk.design().workspace().revision();
        desk.design()
                .application()
                .ifPresent(application ->
                        arranger.arrange(
                                application,
                                desk.live().plan().sizes(),
                                places -> arrive(places, revision, then)));
    }

    private void arrive(Map<ElementId, CanvasPoint> places, long revision, Runnable then) {
        boolean late = desk.design().workspace().revision() != revision;
        if (late || places.isEmpty()) {
            running = false;
            return;
        }
        boolean still = Platform.getPreferences().isReducedMotion() || places.size() > MOST_GLIDING;
        if (still) {
            settle(places, then);
        } else {
            Glide glide = new Glide(places, desk.live().corners());
            glide.setOnFinished(event -> settle(places, then));
            glide.play();
        }
    }

    private void settle(Map<ElementId, CanvasPoint> places, Runnable then) {
        running = false;
        desk.live().endPreview();
        commands.move(places);
        then.run();
    }

    /// Shows the cards on their way.
    private final class Glide extends Transition {
        private final Map<ElementId, CanvasPoint> goals;
        private final Map<ElementId, CanvasPoint> starts;

        Glide(Map<ElementId, CanvasPoint> goals, Map<ElementId, CanvasPoint> starts) {
            this.goals = goals;
            this.starts = starts;
            setCycleDuration(GLIDE);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double share) {
            Map<ElementId, CanvasPoint> now = new HashMap<>();
            goals.forEach((id, goal) -> {
                CanvasPoint start = starts.getOrDefault(id, goal);
                now.put(
                        id,
                        new CanvasPoint(
                                start.x() + (goal.x() - start.x()) * share,
                                start.y() + (goal.y() - start.y()) * share));
            });
            desk.live().preview(desk.live().plan().at(now));
        }
    }
}
