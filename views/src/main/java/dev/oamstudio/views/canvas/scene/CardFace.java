package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CardSize;
import dev.oamstudio.views.control.Hue;
import java.util.List;

/// What a card says, wherever it stands.
///
/// @param kind the workload in words: `Knative Service`
public record CardFace(
        ElementId id,
        String name,
        String kind,
        Glyph glyph,
        Hue hue,
        List<CardField> fields,
        List<TraitChip> traits,
        CardState state) {
    public CardFace {
        fields = List.copyOf(fields);
        traits = List.copyOf(traits);
    }

    /// Its size at 100 %.
    public CardSize size() {
        return new CardSize(
                CardMeasures.WIDTH, CardMeasures.height(fields.size(), !traits.isEmpty()));
    }
}
