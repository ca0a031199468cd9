package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.PlacedChip;
import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import dev.oamstudio.views.canvas.scene.TraitChip;
import java.util.Optional;

/// Trait chips in a card's strip.
final class ChipPainter {
    private static final double RADIUS = 6;
    private static final double GLYPH = 14;
    private static final double PADDING = 5;
    private static final double TEXT = 6 + GLYPH + 5;

    private final Brush brush;

    ChipPainter(Brush brush) {
        this.brush = brush;
    }

    void paint(PlacedChip chip, Optional<ElementId> selected) {
        switch (chip.content()) {
            case PlacedChip.Whole(TraitChip trait) -> paintTrait(trait, chip.box(), true, selected);
            case PlacedChip.GlyphOnly(TraitChip trait) ->
                    paintTrait(trait, chip.box(), false, selected);
            case PlacedChip.Preview(TraitChip trait) -> paintPreview(trait, chip.box());
            case PlacedChip.More(int count) -> paintMore(count, chip.box());
        }
    }

    private void paintTrait(TraitChip trait, Box box, boolean whole, Optional<ElementId> selected) {
        boolean isSelected = selected.filter(trait.id()::equals).isPresent();
        String border = trait.error() ? "-color-danger-fg" : "-color-border-default";
        brush.fill(box, RADIUS, "-oam-chip");
        if (trait.error()) {
            brush.fill(box, RADIUS, "-oam-danger-wash");
        }
        brush.outline(box, RADIUS, isSelected ? 2 : 1, isSelected ? "-color-accent-fg" : border);
        paintContent(
                trait,
                box,
                whole,
                trait.error() ? "-color-danger-fg" : "-color-fg-muted",
                trait.error() ? "-color-danger-fg" : "-color-fg-default");
    }

    private void paintPreview(TraitChip trait, Box box) {
        brush.fill(box, RADIUS, "-oam-chip");
        brush.dashes(3, 2);
        brush.outline(box, RADIUS, 1, "-color-accent-fg");
        brush.dashes();
        paintContent(trait, box, true, "-color-accent-fg", "-color-accent-fg");
    }

    private void paintMore(int count, Box box) {
        brush.fill(box, RADIUS, "-oam-chip");
        brush.outline(box, RADIUS, 1, "-color-border-default");
        brush.text(
                Face.TINY,
                "+" + count,
                new CanvasPoint(box.x() + 6, box.centreY()),
                "-color-fg-default");
    }

    private void paintContent(TraitChip trait, Box box, boolean whole, String ink, String text) {
        double left = whole ? PADDING + 1 : (box.width() - GLYPH) / 2;
        Glyph glyph = trait.glyph();
        brush.glyph(glyph, new Box(box.x() + left, box.centreY() - GLYPH / 2, GLYPH, GLYPH), ink);
        if (whole) {
            Box room = new Box(box.x() + TEXT, box.y(), box.width() - TEXT - PADDING, box.height());
            brush.text(Face.TINY, trait.text(), room, text);
        }
    }
}
