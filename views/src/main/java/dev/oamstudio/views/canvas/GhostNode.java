package dev.oamstudio.views.canvas;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.Ghost;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.Tone;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What travels beside the pointer: the dragged thing with a verdict, or a verdict alone.
final class GhostNode extends HBox {
    private static final double ICON = 16;
    private static final double BESIDE = 14;
    private static final double BELOW = 18;
    private static final PseudoClass REFUSAL = PseudoClass.getPseudoClass("refusal");
    private static final PseudoClass VERDICT = PseudoClass.getPseudoClass("verdict");

    private Optional<Ghost> shown = Optional.empty();

    GhostNode() {
        getStyleClass().add("canvas-ghost");
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param view the picture; what travels stays inside it
    void show(Optional<Ghost> ghost, Box view) {
        setVisible(ghost.filter(now -> view.contains(now.at())).isPresent());
        if (ghost.isPresent() && !looksLike(ghost.get())) {
            fill(ghost.get());
        }
        shown = ghost;
        ghost.ifPresent(now -> {
            applyCss();
            autosize();
            place(now.at(), view);
        });
    }

    /// Right below the pointer; at the picture's edge, on its other side.
    private void place(CanvasPoint at, Box view) {
        boolean fitsRight = at.x() + BESIDE + getWidth() <= view.right();
        boolean fitsBelow = at.y() + BELOW + getHeight() <= view.bottom();
        double x = fitsRight ? at.x() + BESIDE : at.x() - BESIDE - getWidth();
        double y = fitsBelow ? at.y() + BELOW : at.y() - BESIDE - getHeight();
        relocate(Math.rint(Math.max(0, x)), Math.rint(Math.max(0, y)));
    }

    private boolean looksLike(Ghost other) {
        return shown.filter(now ->
                        now.title().equals(other.title())
                                && now.verdict().equals(other.verdict())
                                && now.refusal() == other.refusal())
                .isPresent();
    }

    private void fill(Ghost ghost) {
        getChildren().clear();
        pseudoClassStateChanged(REFUSAL, ghost.refusal());
        pseudoClassStateChanged(VERDICT, ghost.title().isEmpty());
        ghost.glyph()
                .ifPresent(glyph ->
                        getChildren()
                                .add(
                                        new GlyphIcon(glyph, ICON)
                                                .in(ghost.refusal() ? Tone.NEUTRAL : Tone.ACCENT)));
        if (ghost.refusal() && ghost.glyph().isEmpty()) {
            getChildren().add(new FontIcon(Feather.SLASH));
        }
        if (!ghost.title().isEmpty()) {
            getChildren().add(label(ghost.title(), "ghost-title"));
        }
        if (!ghost.verdict().isEmpty()) {
            getChildren().add(label(ghost.verdict(), "ghost-verdict"));
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
