package dev.oamstudio.views.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/// A thin bar under a panel's tabs while something loads. It shows nothing for the first 300 ms, and takes no room that
/// others would have to give up.
public final class LoadingBar extends ProgressBar {
    private static final Duration PATIENCE = Duration.millis(300);

    private final BooleanProperty loading = new SimpleBooleanProperty(this, "loading");
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public LoadingBar() {
        super(INDETERMINATE_PROGRESS);
        getStyleClass().add("loading-bar");
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        setVisible(false);
        patience.setOnFinished(event -> setVisible(loading.get()));
        loading.subscribe(this::changed);
    }

    /// Whether something loads.
    public BooleanProperty loadingProperty() {
        return loading;
    }

    private void changed(boolean now) {
        if (now) {
            patience.playFromStart();
        } else {
            patience.stop();
            setVisible(false);
        }
    }
}
