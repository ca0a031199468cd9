package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CardField;
import dev.oamstudio.views.canvas.scene.CardMeasures;
import dev.oamstudio.views.canvas.scene.CardState;
import dev.oamstudio.views.canvas.scene.ChipRow;
import dev.oamstudio.views.canvas.scene.PlacedChip;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import java.util.List;
import java.util.Optional;

/// Whole cards.
final class CardPainter {
    private static final double MUTED = 0.38;
    private static final double NAME_MIDDLE = 18;
    private static final double KIND_MIDDLE = 34;
    private static final double MARKS_MIDDLE = 25;
    private static final double TILE_RADIUS = 7;
    private static final double GLYPH = 18;
    private static final double INSET = CardMeasures.BORDER + CardMeasures.STRIP_PADDING;

    /// Lower cards grow for as long as they have to tell a reason.
    private static final double REASON_HEIGHT = 124;

    /// Two lines: where the text is broken, and why. It covers the traits, or stands below the fields.
    private static final double FAULT = 36;

    private final Brush brush;
    private final boolean turning;
    private final FrameOfCard frame;
    private final ChipPainter chips;
    private final MarkPainter marks;
    private final ReasonPainter reasons;

    /// @param turning whether something else draws the turning part of marks
    CardPainter(Brush brush, boolean turning) {
        this.brush = brush;
        this.turning = turning;
        this.frame = new FrameOfCard(brush, CardMeasures.RADIUS);
        this.chips = new ChipPainter(brush);
        this.marks = new MarkPainter(brush);
        this.reasons = new ReasonPainter(brush);
    }

    void paint(Card card, CardLook look) {
        Optional<String> fault = card.face().state().fault();
        if (look.shade() instanceof CardLook.Shade.Refuses(String reason)) {
            paintRefusal(grown(card, REASON_HEIGHT), look, reason);
        } else if (fault.isPresent()) {
            paintFaulty(grown(card, faultTop(card) + FAULT + INSET), look, fault.get());
        } else {
            paintWhole(card, look);
        }
    }

    private static Card grown(Card card, double least) {
        Box box = card.box();
        return box.height() >= least
                ? card
                : new Card(
                        card.face(), new Box(box.x(), box.y(), box.width(), least), card.chips());
    }

    private void paintWhole(Card card, CardLook look) {
        frame.paintGround(card.box(), look, "-oam-card");
        paintStrip(card);
        frame.paintTint(card.box(), look);
        paintHeader(card);
        paintFields(card);
        paintChips(card, look);
        paintBorder(card, look, card.face().state().problems().hasErrors());
    }

    /// The gesture does not apply: the reason stands in place of the fields.
    private void paintRefusal(Card card, CardLook look, String reason) {
        frame.paintGround(card.box(), look, "-oam-card");
        brush.faded(MUTED, () -> paintHeader(card));
        double top = CardMeasures.BORDER + CardMeasures.HEADER;
        reasons.paint(reason, below(card.box(), top), false);
        paintBorder(card, look, false);
    }

    /// The text cannot be read now: what it said last, and where it is broken.
    private void paintFaulty(Card card, CardLook look, String fault) {
        frame.paintGround(card.box(), look, "-oam-card");
        brush.faded(
                MUTED,
                () -> {
                    paintHeader(card);
                    paintFields(card);
                });
        reasons.paint(fault, below(card.box(), faultTop(card)), true);
        paintBorder(card, look, card.face().state().problems().hasErrors());
    }

    private void paintBorder(Card card, CardLook look, boolean error) {
        frame.paintBorder(card.box(), look, error ? "-color-danger-fg" : "-color-border-default");
    }

    private static double faultTop(Card card) {
        return CardMeasures.stripTop(card.face().fields().size());
    }

    private static Box below(Box box, double top) {
        return new Box(
                box.x() + INSET,
                box.y() + top,
                box.width() - 2 * INSET,
                box.height() - top - INSET);
    }

    private void paintHeader(Card card) {
        Box box = card.box();
        double inset = CardMeasures.BORDER + CardMeasures.HEADER_PADDING;
        Box tile = new Box(box.x() + inset, box.y() + inset, CardMeasures.TILE, CardMeasures.TILE);
        brush.fill(tile, TILE_RADIUS, card.face().hue().token("tile"));
        brush.glyph(
                card.face().glyph(),
                new Box(tile.centreX() - GLYPH / 2, tile.centreY() - GLYPH / 2, GLYPH, GLYPH),
                card.face().hue().token());
        double textLeft = tile.right() + CardMeasures.TILE_GAP;
        double right = paintMarks(card.face().state(), box.right() - inset, box.y() + MARKS_MIDDLE);
        double room = right - textLeft - CardMeasures.MARK_GAP;
        brush.text(
                Face.NAME,
                card.face().name(),
                new Box(textLeft, box.y() + NAME_MIDDLE, room, 0),
                "-color-fg-default");
        brush.text(
                Face.TINY,
                card.face().kind(),
                new Box(textLeft, box.y() + KIND_MIDDLE, room, 0),
                "-color-fg-muted");
    }

    private double paintMarks(CardState state, double right, double middle) {
        double free = right;
        if (state.live().isPresent()) {
            double side = CardMeasures.MARK;
            marks.paintHealth(
                    state.live().get(),
                    new Box(right - side, middle - side / 2, side, side),
                    turning);
            free = right - side - CardMeasures.MARK_GAP;
        }
        return marks.paintProblems(state.problems(), free, middle);
    }

    private void paintFields(Card card) {
        Box box = card.box();
        double left = box.x() + CardMeasures.BORDER + CardMeasures.FIELDS_PADDING;
        double right = box.right() - CardMeasures.BORDER - CardMeasures.FIELDS_PADDING;
        double middle =
                box.y() + CardMeasures.BORDER + CardMeasures.HEADER + CardMeasures.FIELD / 2 + 1;
        for (CardField field : card.face().fields()) {
            double valueLeft = left + CardMeasures.FIELD_LABEL;
            brush.text(
                    Face.TINY,
                    field.label(),
                    new Box(left, middle, CardMeasures.FIELD_LABEL - 4, 0),
                    "-color-fg-muted");
            brush.text(
                    Face.MONO,
                    field.value(),
                    new Box(valueLeft, middle, right - valueLeft, 0),
                    "-color-fg-default");
            middle += CardMeasures.FIELD;
        }
    }

    private void paintStrip(Card card) {
        if (card.face().traits().isEmpty()) {
            return;
        }
        Box box = card.box();
        double top = box.y() + CardMeasures.stripTop(card.face().fields().size());
        Sheet context = brush.context();
        context.setFill(brush.colour("-oam-card-strip"));
        double radius = CardMeasures.RADIUS;
        context.beginPath();
        context.moveTo(box.x(), top);
        context.lineTo(box.right(), top);
        context.lineTo(box.right(), box.bottom() - radius);
        context.quadraticCurveTo(box.right(), box.bottom(), box.right() - radius, box.bottom());
        context.lineTo(box.x() + radius, box.bottom());
        context.quadraticCurveTo(box.x(), box.bottom(), box.x(), box.bottom() - radius);
        context.closePath();
        context.fill();
        brush.fill(new Box(box.x(), top, box.width(), 1), 0, "-oam-hairline");
    }

    private void paintChips(Card card, CardLook look) {
        List<PlacedChip> row =
                look.shade() instanceof CardLook.Shade.Target target && target.preview().isPresent()
                        ? ChipRow.of(card.face(), target.preview(), card.box(), brush.widths())
                        : card.chips();
        row.forEach(chip -> chips.paint(chip, look.selectedTrait()));
    }
}
