package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CardFace;
import dev.oamstudio.views.canvas.scene.CardMeasures;
import dev.oamstudio.views.canvas.scene.CardState;
import dev.oamstudio.views.canvas.scene.Live;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;

/// Cards from some way off: tile, name, one line of state and one mark, at the size of the screen.
final class CompactCardPainter {
    private static final double MUTED = 0.38;
    private static final double RADIUS = 8;
    private static final double PADDING = 8;
    private static final double GAP = 8;
    private static final double TILE = 24;
    private static final double TILE_RADIUS = 6;
    private static final double GLYPH = 15;
    private static final double MARK = 14;
    private static final double LINE = 15;

    /// What a reason needs below the name.
    private static final double REASON_HEIGHT = 52;

    private static final double HEAD = 20;
    private static final double INSET = 4;

    /// Where cards are narrower, their tile and gaps are reduced.
    private static final double ROOMY = 140;

    private final Brush brush;
    private final FrameOfCard frame;
    private final MarkPainter marks;
    private final ReasonPainter reasons;
    private final boolean roomy;

    /// @param zoom decides for all cards alike, whatever pixels they are rounded to
    CompactCardPainter(Brush brush, double zoom) {
        this.brush = brush;
        this.frame = new FrameOfCard(brush, RADIUS);
        this.marks = new MarkPainter(brush);
        this.reasons = new ReasonPainter(brush);
        this.roomy = zoom * CardMeasures.WIDTH >= ROOMY;
    }

    /// @param box where the card lies in the picture
    void paint(CardFace face, CardLook look, Box box) {
        boolean steppedBack =
                look.shade() instanceof CardLook.Shade.Refuses || face.state().fault().isPresent();
        frame.paintGround(box, look, "-oam-card");
        frame.paintTint(box, look);
        boolean roomForReason = box.height() >= REASON_HEIGHT;
        if (look.shade() instanceof CardLook.Shade.Refuses(String reason) && roomForReason) {
            brush.faded(MUTED, () -> paintHead(face, box));
            Box room =
                    new Box(
                            box.x() + INSET,
                            box.y() + HEAD,
                            box.width() - 2 * INSET,
                            box.height() - HEAD - INSET);
            reasons.paint(reason, room, false);
        } else {
            brush.faded(steppedBack ? MUTED : 1, () -> paintContent(face, box));
        }
        String border =
                face.state().problems().hasErrors() ? "-color-danger-fg" : "-color-border-default";
        frame.paintBorder(box, look, border);
    }

    /// The name alone, above a reason.
    private void paintHead(CardFace face, Box box) {
        double left = box.x() + PADDING;
        brush.text(
                Face.TINY_STRONG,
                face.name(),
                new Box(left, box.y() + HEAD / 2, box.width() - 2 * PADDING, 0),
                "-color-fg-default");
    }

    private void paintContent(CardFace face, Box box) {
        double tile = roomy ? TILE : 18;
        double padding = roomy ? PADDING + 2 : 6;
        Box tileBox = new Box(box.x() + padding, Math.rint(box.centreY() - tile / 2), tile, tile);
        brush.fill(tileBox, TILE_RADIUS, face.hue().token("tile"));
        double glyph = roomy ? GLYPH : 12;
        Box glyphBox =
                new Box(tileBox.centreX() - glyph / 2, tileBox.centreY() - glyph / 2, glyph, glyph);
        brush.glyph(face.glyph(), glyphBox, face.hue().token());
        double left = tileBox.right() + (roomy ? GAP : 6);
        double right = box.right() - padding;
        Face name = roomy ? Face.NAME : Face.TINY_STRONG;
        double nameEnd = paintMark(face.state(), right, box.centreY() - LINE / 2);
        brush.text(
                name,
                face.name(),
                new Box(left, box.centreY() - LINE / 2, nameEnd - left, 0),
                "-color-fg-default");
        paintState(face, new Box(left, box.centreY() + LINE / 2, right - left, 0));
    }

    private void paintState(CardFace face, Box room) {
        String words = face.state().live().map(Live::words).orElse(face.kind());
        String token = face.state().live().map(MarkPainter::wordsToken).orElse("-color-fg-muted");
        brush.words(Face.TINY, words, room, token);
    }

    private double paintMark(CardState state, double right, double middle) {
        Box box = new Box(right - MARK, middle - MARK / 2, MARK, MARK);
        if (state.live().isPresent()) {
            marks.paintHealth(state.live().get(), box, false);
            return box.x() - 4;
        }
        if (state.problems().worst().isPresent()) {
            marks.paintSeverity(state.problems().worst().get(), box);
            return box.x() - 4;
        }
        return right;
    }
}
