package dev.oamstudio.views.task;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Acts once things have been quiet for a while. Owned by the FX thread.
public final class Debounce {
    private final PauseTransition quiet;

    public Debounce(java.time.Duration quietFor, Runnable action) {
        quiet = new PauseTransition(new Duration((double) quietFor.toMillis()));
        quiet.setOnFinished(event -> action.run());
    }

    /// Something happened: the wait begins anew.
    public void touch() {
        quiet.playFromStart();
    }

    /// Forgets what happened so far.
    public void cancel() {
        quiet.stop();
    }
}
