package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.scene.TraitChip;
import java.util.Optional;

/// How a card looks apart from what it says.
///
/// @param selectedTrait the chip that is selected on it
public record CardLook(
        boolean selected, boolean hovered, Optional<ElementId> selectedTrait, Shade shade) {
    public static final CardLook PLAIN =
            new CardLook(false, false, Optional.empty(), new Shade.Plain());

    public CardLook with(Shade other) {
        return new CardLook(selected, hovered, selectedTrait, other);
    }

    public CardLook hovering() {
        return new CardLook(selected, true, selectedTrait, shade);
    }

    /// What a gesture makes of a card.
    public sealed interface Shade {
        record Plain() implements Shade {}

        /// What is dragged could be dropped here.
        record Accepts() implements Shade {}

        /// It will be if it is released now.
        record Target(Optional<TraitChip> preview) implements Shade {}

        /// It cannot be dropped here.
        record Refuses(String reason) implements Shade {}

        /// It has nothing to do with the gesture.
        record Dimmed() implements Shade {}

        /// It is on a ring of edges.
        record InCycle(boolean closing) implements Shade {}
    }
}
