package dev.oamstudio.views.task;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Does something again and again, on the FX thread, until it is stopped.
public final class Repeat {
    private final Timeline ticks;

    public Repeat(Duration every, Runnable action) {
        ticks =
                new Timeline(
                        new KeyFrame(
                                javafx.util.Duration.millis((double) every.toMillis()),
                                event -> action.run()));
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        ticks.play();
    }

    public void stop() {
        ticks.stop();
    }
}
