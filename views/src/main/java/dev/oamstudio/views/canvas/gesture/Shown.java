package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.paint.CardLook.Shade;
import dev.oamstudio.views.canvas.paint.Sketch;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a gesture makes the canvas show for as long as it lasts.
///
/// @param shades of the cards that it concerns
/// @param edgesDimmed whether edges step back
/// @param hidden cards that the sketch shows instead of the picture
/// @param sketch what is drawn above the picture
/// @param said the consequence in words, for the bar
/// @param ghost what travels with the pointer
public record Shown(
        Map<ElementId, Shade> shades,
        boolean edgesDimmed,
        Set<ElementId> hidden,
        Sketch sketch,
        Optional<Said> said,
        Optional<Ghost> ghost) {
    public static final Shown NOTHING =
            new Shown(
                    Map.of(), false, Set.of(), Sketch.NOTHING, Optional.empty(), Optional.empty());

    public Shown {
        shades = Map.copyOf(shades);
        hidden = Set.copyOf(hidden);
    }

    static Shown of(Sketch sketch) {
        return new Shown(Map.of(), false, Set.of(), sketch, Optional.empty(), Optional.empty());
    }
}
