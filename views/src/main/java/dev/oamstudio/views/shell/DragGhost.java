package dev.oamstudio.views.shell;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.session.CapabilityDrag;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// What is dragged from the palette while it is not over the canvas, which draws its own: it goes with the pointer through the
/// whole window.
final class DragGhost extends Pane {
    private static final double ICON = 16;
    private static final double BESIDE = 14;
    private static final double BELOW = 18;

    private final HBox ghost = new HBox();
    private final Node canvas;
    private final Subscription following;
    private Optional<Capability> shown = Optional.empty();

    DragGhost(CapabilityDrag drag, Node canvas) {
        this.canvas = canvas;
        setMouseTransparent(true);
        ghost.getStyleClass().add("drag-ghost");
        ghost.setManaged(false);
        ghost.setVisible(false);
        getChildren().add(ghost);
        following = drag.dragProperty().subscribe(this::follow);
    }

    /// Follows no more.
    void close() {
        following.unsubscribe();
    }

    private void follow(Optional<CapabilityDrag.Drag> drag) {
        Optional<CapabilityDrag.Drag> here =
                drag.filter(now -> now.phase() == CapabilityDrag.Phase.MOVING)
                        .filter(now -> !isOverCanvas(now.inScene()));
        ghost.setVisible(here.isPresent());
        here.ifPresent(now -> {
            if (!shown.equals(Optional.of(now.capability()))) {
                fill(now.capability());
            }
            ghost.applyCss();
            ghost.autosize();
            Point2D at = sceneToLocal(now.inScene());
            ghost.relocate(Math.rint(at.getX() + BESIDE), Math.rint(at.getY() + BELOW));
        });
    }

    private boolean isOverCanvas(Point2D inScene) {
        Bounds bounds = canvas.localToScene(canvas.getLayoutBounds());
        return canvas.getScene() != null && bounds.contains(inScene);
    }

    private void fill(Capability capability) {
        shown = Optional.of(capability);
        Label title = new Label(capability.presentation().title());
        ghost.getChildren().setAll(title);
        Glyphs.builtIn()
                .named(capability.presentation().icon())
                .or(() ->
                        Glyphs.builtIn()
                                .ofKind(capability.type().group(), capability.type().kind()))
                .ifPresent(glyph ->
                        ghost.getChildren().addFirst(new GlyphIcon(glyph, ICON).in(Tone.ACCENT)));
    }
}
