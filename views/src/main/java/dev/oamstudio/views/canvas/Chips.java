package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.PlacedChip;
import dev.oamstudio.views.canvas.scene.TraitChip;
import java.util.Optional;

/// Finds the chips of a card.
final class Chips {
    private Chips() {}

    /// Where a trait's chip stands, if there is room for it.
    static Optional<Box> boxOf(Card card, ElementId trait) {
        return card.chips().stream()
                .filter(chip -> shows(chip.content(), trait))
                .map(PlacedChip::box)
                .findFirst();
    }

    private static boolean shows(PlacedChip.Content content, ElementId trait) {
        return switch (content) {
            case PlacedChip.Whole(TraitChip chip) -> chip.id().equals(trait);
            case PlacedChip.GlyphOnly(TraitChip chip) -> chip.id().equals(trait);
            case PlacedChip.Preview ignored -> false;
            case PlacedChip.More ignored -> false;
        };
    }
}
