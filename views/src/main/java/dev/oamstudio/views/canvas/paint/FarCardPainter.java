package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CardFace;
import dev.oamstudio.views.canvas.scene.CardState;
import dev.oamstudio.views.canvas.scene.Live;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import java.util.Optional;

/// Cards from afar: a box in the colour of its kind, with its name and at most one mark while there is room.
final class FarCardPainter {
    private static final double RADIUS = 4;
    private static final double PADDING = 6;
    private static final double MARK = 12;
    private static final double FROM_SIDE = 12;
    private static final double TWO_ROWS = 34;
    private static final double ROUNDED_FROM = 14;

    private final Brush brush;
    private final FrameOfCard frame;
    private final MarkPainter marks;

    FarCardPainter(Brush brush) {
        this.brush = brush;
        this.frame = new FrameOfCard(brush, RADIUS);
        this.marks = new MarkPainter(brush);
    }

    void paintNamed(CardFace face, CardLook look, Box box) {
        frame.paintGround(box, look, "-oam-card");
        boolean muted =
                look.shade() instanceof CardLook.Shade.Refuses || face.state().fault().isPresent();
        brush.faded(
                muted ? 0.38 : 1,
                () -> {
                    brush.fill(box, RADIUS, face.hue().token("far"));
                    frame.paintTint(box, look);
                    paintName(face, box);
                });
        String border =
                face.state().problems().hasErrors()
                        ? "-color-danger-fg"
                        : face.hue().token("far-border");
        frame.paintBorder(box, look, border);
    }

    /// Too small for a name; what needs attention is a solid box.
    void paintDot(CardFace face, CardLook look, Box box) {
        Sheet context = brush.context();
        String alarm = alarm(face.state());
        context.setFill(brush.colour("-oam-card"));
        context.fillRect(box.x(), box.y(), box.width(), box.height());
        context.setFill(brush.colour(alarm.isEmpty() ? face.hue().token("far") : alarm));
        context.fillRect(box.x(), box.y(), box.width(), box.height());
        boolean marked = look.selected() || !(look.shade() instanceof CardLook.Shade.Plain);
        if (marked) {
            frame.paintTint(box, look);
            frame.paintBorder(box.grown(1), look, "-color-border-default");
        } else if (box.width() >= ROUNDED_FROM) {
            context.setStroke(brush.colour(face.hue().token("far-border")));
            context.setLineWidth(1);
            context.strokeRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1);
        }
    }

    private static String alarm(CardState state) {
        if (state.problems().hasErrors()) {
            return "-color-danger-fg";
        }
        return state.live().filter(Live::needsAttention).map(MarkPainter::wordsToken).orElse("");
    }

    private void paintName(CardFace face, Box box) {
        double right = box.right() - PADDING;
        double nameMiddle = box.centreY();
        boolean twoRows = box.height() >= TWO_ROWS;
        double markTop = twoRows ? box.y() + 5 : Math.rint(box.centreY() - MARK / 2);
        Box mark = new Box(right - MARK, markTop, MARK, MARK);
        Optional<Live> live = face.state().live().filter(Live::needsAttention);
        Optional<Severity> worst =
                face.state().problems().worst().filter(severity -> severity != Severity.NOTE);
        boolean room = box.width() > 3 * MARK;
        boolean marked = room && (live.isPresent() || worst.isPresent());
        if (marked && live.isPresent()) {
            marks.paintHealth(live.get(), mark, false);
        } else if (marked) {
            worst.ifPresent(severity -> marks.paintSeverity(severity, mark));
        }
        if (marked && twoRows) {
            nameMiddle = box.bottom() - 12;
        } else if (marked) {
            right = mark.x() - 2;
        }
        if (box.height() >= FROM_SIDE) {
            Box text = new Box(box.x() + PADDING, nameMiddle, right - box.x() - PADDING, 0);
            brush.text(Face.TINY_STRONG, face.name(), text, "-color-fg-default");
        }
    }
}
