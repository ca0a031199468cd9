package dev.oamstudio.views.control;

import dev.oamstudio.model.status.Health;
import dev.oamstudio.views.message.Messages;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/// Whether something works, as a disc or ring with a mark of its own; the name is its accessible text.
///
/// The ring of what progresses turns while it is on screen, and stands still where the system asks for less motion.
public final class HealthMark extends StackPane {
    private static final Duration TURN = Duration.millis(1200);
    private static final Duration WASH = Duration.millis(600);

    private final Messages messages;
    private final Region wash = new Region();
    private final GlyphIcon track;
    private final GlyphIcon mark;
    private final RotateTransition turning;
    private boolean progressing;

    public HealthMark(Messages messages, double side) {
        this.messages = messages;
        getStyleClass().add("health-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        track = GlyphIcon.named("health-progressing-track", side);
        track.getStyleClass().add("track");
        mark = GlyphIcon.named("health-unknown", side);
        turning = turning(mark);
        wash.getStyleClass().add("wash");
        wash.setOpacity(0);
        getChildren().addAll(wash, track, mark);
        showing(this).subscribe(shown -> turn());
        show(Health.UNKNOWN, false);
    }

    /// Shows a health.
    ///
    /// @param stale whether the status that it was read from speaks of an older generation
    public void show(Health health, boolean stale) {
        String name = stale ? "stale" : health.name().toLowerCase(Locale.ROOT);
        progressing = !stale && health == Health.PROGRESSING;
        mark.show(GlyphIcon.glyph("health-" + name));
        track.setVisible(progressing);
        getStyleClass().removeIf(style -> style.startsWith("is-"));
        getStyleClass().add("is-" + name);
        setAccessibleText(messages.text("health." + name));
        turn();
    }

    /// Washes the mark once, for those who know that the health of what it shows has changed.
    public void wash() {
        if (moves()) {
            FadeTransition fading = new FadeTransition(WASH, wash);
            fading.setFromValue(1);
            fading.setToValue(0);
            fading.play();
        }
    }

    /// Whether its ring turns now.
    boolean turns() {
        return turning.getStatus() == Animation.Status.RUNNING;
    }

    private boolean moves() {
        return showing(this).getValue() && !Platform.getPreferences().isReducedMotion();
    }

    private void turn() {
        if (progressing && moves()) {
            turning.play();
        } else {
            turning.stop();
            mark.setRotate(0);
        }
    }

    private static RotateTransition turning(Node node) {
        RotateTransition turning = new RotateTransition(TURN, node);
        turning.setByAngle(360);
        turning.setInterpolator(Interpolator.LINEAR);
        turning.setCycleCount(RotateTransition.INDEFINITE);
        return turning;
    }

    private static ObservableValue<Boolean> showing(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }
}
