package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fits chips into a strip: those that don't fit lose their text from the right, then become `+n`.
public final class ChipRow {
    private static final double GLYPH_ONLY = 24;
    private static final double AROUND_TEXT = 6 + 14 + 5 + 7;
    private static final double AROUND_COUNT = 12;

    private final TextWidths widths;
    private final double room;

    /// @param room the strip's width between its paddings
    public ChipRow(TextWidths widths, double room) {
        this.widths = widths;
        this.room = room;
    }

    /// The chips of a card's strip.
    public static List<PlacedChip> of(CardFace face, Box box, TextWidths widths) {
        return of(face, Optional.empty(), box, widths);
    }

    /// The chips of a card's strip with one that would join them.
    public static List<PlacedChip> of(
            CardFace face, Optional<TraitChip> preview, Box box, TextWidths widths) {
        double inset = CardMeasures.BORDER + CardMeasures.STRIP_PADDING;
        double top =
                CardMeasures.stripTop(face.fields().size())
                        + (CardMeasures.STRIP - CardMeasures.CHIP) / 2;
        ChipRow row = new ChipRow(widths, box.width() - 2 * inset);
        return row.placed(
                row.fitted(face.traits(), preview),
                new CanvasPoint(box.x() + inset, box.y() + top));
    }

    /// What there is room for, from left to right. A preview stands last and keeps its text.
    List<PlacedChip.Content> fitted(List<TraitChip> traits, Optional<TraitChip> preview) {
        List<PlacedChip.Content> tail =
                preview.<PlacedChip.Content>map(PlacedChip.Preview::new).stream().toList();
        for (int whole = traits.size(); whole >= 0; whole--) {
            List<PlacedChip.Content> row = row(traits, whole, traits.size(), tail);
            if (width(row) <= room) {
                return row;
            }
        }
        int shown = traits.size() - 1;
        while (shown > 0 && width(row(traits, 0, shown, tail)) > room) {
            shown--;
        }
        return row(traits, 0, Math.max(0, shown), tail);
    }

    private static List<PlacedChip.Content> row(
            List<TraitChip> traits, int whole, int shown, List<PlacedChip.Content> tail) {
        List<PlacedChip.Content> row = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            TraitChip trait = traits.get(i);
            row.add(i < whole ? new PlacedChip.Whole(trait) : new PlacedChip.GlyphOnly(trait));
        }
        if (shown < traits.size()) {
            row.add(new PlacedChip.More(traits.size() - shown));
        }
        row.addAll(tail);
        return row;
    }

    private double width(List<PlacedChip.Content> row) {
        double chips = row.stream().mapToDouble(this::width).sum();
        return chips + Math.max(0, row.size() - 1) * CardMeasures.CHIP_GAP;
    }

    private double width(PlacedChip.Content content) {
        return switch (content) {
            case PlacedChip.Whole(TraitChip trait) -> textWidth(trait);
            case PlacedChip.Preview(TraitChip trait) -> textWidth(trait);
            case PlacedChip.GlyphOnly ignored -> GLYPH_ONLY;
            case PlacedChip.More(int count) ->
                    AROUND_COUNT + widths.width(TextWidths.Face.TINY, "+" + count);
        };
    }

    /// A single long text is shortened to the strip.
    private double textWidth(TraitChip trait) {
        return Math.min(
                room, Math.ceil(AROUND_TEXT + widths.width(TextWidths.Face.TINY, trait.text())));
    }

    private List<PlacedChip> placed(List<PlacedChip.Content> row, CanvasPoint from) {
        List<PlacedChip> placed = new ArrayList<>();
        double x = from.x();
        for (PlacedChip.Content content : row) {
            Box box = new Box(x, from.y(), Math.min(width(content), room), CardMeasures.CHIP);
            placed.add(new PlacedChip(content, box));
            x = box.right() + CardMeasures.CHIP_GAP;
        }
        return placed;
    }
}
