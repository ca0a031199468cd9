package dev.oamstudio.views.canvas.scene;

/// A chip in a card's strip: where it stands and how much of it there is room for.
public record PlacedChip(Content content, Box box) {

    PlacedChip movedBy(double dx, double dy) {
        return new PlacedChip(content, box.movedBy(dx, dy));
    }

    /// What a chip shows.
    public sealed interface Content {}

    /// Glyph and text.
    public record Whole(TraitChip trait) implements Content {}

    /// The glyph alone.
    public record GlyphOnly(TraitChip trait) implements Content {}

    /// What would be there after a release.
    public record Preview(TraitChip trait) implements Content {}

    /// How many more there are.
    public record More(int count) implements Content {}
}
