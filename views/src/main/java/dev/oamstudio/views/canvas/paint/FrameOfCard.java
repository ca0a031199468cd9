package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.Box;
import javafx.scene.effect.DropShadow;

/// The ground and border of a card, by how it looks.
final class FrameOfCard {
    private static final double RING = 3;
    private static final double SHADOW_BLUR = 14;
    private static final double SHADOW_DROP = 4;

    private final Brush brush;
    private final double radius;

    FrameOfCard(Brush brush, double radius) {
        this.brush = brush;
        this.radius = radius;
    }

    /// What lies below the content.
    void paintGround(Box box, CardLook look, String ground) {
        if (look.hovered()) {
            paintShadow(box, ground);
        }
        if (look.selected() || look.shade() instanceof CardLook.Shade.Target) {
            paintRing(box, "-color-accent-muted");
        }
        if (look.shade() instanceof CardLook.Shade.InCycle cycle && cycle.closing()) {
            paintRing(box, "-color-danger-muted");
        }
        brush.fill(box.movedBy(0, 1), radius, "-oam-shadow-line");
        brush.fill(box, radius, ground);
    }

    /// The tint over the content of a card that takes what is dragged.
    void paintTint(Box box, CardLook look) {
        switch (look.shade()) {
            case CardLook.Shade.Accepts ignored -> brush.fill(box, radius, "-oam-accept-fill");
            case CardLook.Shade.Target ignored -> brush.fill(box, radius, "-oam-target-fill");
            case CardLook.Shade.Plain ignored -> {}
            case CardLook.Shade.Refuses ignored -> {}
            case CardLook.Shade.Dimmed ignored -> {}
            case CardLook.Shade.InCycle ignored -> {}
        }
    }

    void paintBorder(Box box, CardLook look, String plain) {
        boolean accent =
                look.selected()
                        || switch (look.shade()) {
                            case CardLook.Shade.Accepts ignored -> true;
                            case CardLook.Shade.Target ignored -> true;
                            case CardLook.Shade.Plain ignored -> false;
                            case CardLook.Shade.Refuses ignored -> false;
                            case CardLook.Shade.Dimmed ignored -> false;
                            case CardLook.Shade.InCycle ignored -> false;
                        };
        boolean closing = look.shade() instanceof CardLook.Shade.InCycle cycle && cycle.closing();
        if (closing) {
            brush.outline(box, radius, 2, "-color-danger-fg");
        } else if (accent) {
            brush.outline(box, radius, 2, "-color-accent-fg");
        } else if (look.shade() instanceof CardLook.Shade.InCycle) {
            brush.outline(box, radius, 1.5, "-color-danger-fg");
        } else {
            brush.outline(box, radius, 1, look.hovered() ? "-oam-border-hover" : plain);
        }
    }

    private void paintRing(Box box, String token) {
        brush.fill(box.grown(RING), radius + RING, token);
    }

    private void paintShadow(Box box, String ground) {
        brush.context().save();
        DropShadow shadow =
                new DropShadow(SHADOW_BLUR, 0, SHADOW_DROP, brush.colour("-oam-shadow-popup"));
        brush.context().setShadow(shadow);
        brush.fill(box, radius, ground);
        brush.context().restore();
    }
}
