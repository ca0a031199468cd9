package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import java.util.List;

/// A component on the canvas.
///
/// @param chips its traits as they fit into the strip
public record Card(CardFace face, Box box, List<PlacedChip> chips) {
    public Card {
        chips = List.copyOf(chips);
    }

    public ElementId id() {
        return face.id();
    }

    /// This card elsewhere.
    public Card movedBy(double dx, double dy) {
        return new Card(
                face,
                box.movedBy(dx, dy),
                chips.stream().map(chip -> chip.movedBy(dx, dy)).toList());
    }
}
