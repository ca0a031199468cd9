package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.gesture.Shown;
import dev.oamstudio.views.canvas.paint.CardLook;
import dev.oamstudio.views.canvas.paint.CardLook.Shade;
import dev.oamstudio.views.canvas.paint.Picture;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the parts of a scene look, by what is selected and what a gesture shows.
final class Looks {
    private Looks() {}

    static Picture picture(
            CanvasScene scene, List<ElementId> selected, Shown shown, boolean turning) {
        Map<ElementId, CardLook> looks = new HashMap<>();
        for (ElementId element : selected) {
            scene.cardOf(element).ifPresent(card -> looks.put(card.id(), selected(card, element)));
        }
        shown.shades().forEach((card, shade) -> looks.put(card, shaded(looks.get(card), shade)));
        Set<ElementId> others = new HashSet<>(selected);
        scene.cards().forEach(card -> others.remove(card.id()));
        return new Picture(scene, looks, others, shown.hidden(), shown.edgesDimmed(), turning);
    }

    private static CardLook selected(Card card, ElementId element) {
        Optional<ElementId> trait =
                card.id().equals(element) ? Optional.empty() : Optional.of(element);
        return new CardLook(true, false, trait, new Shade.Plain());
    }

    /// A gesture's shade stands above the selection.
    private static CardLook shaded(@Nullable CardLook look, Shade shade) {
        CardLook plain = look == null ? CardLook.PLAIN : look;
        boolean still = shade instanceof Shade.Plain;
        return new CardLook(plain.selected() && still, false, plain.selectedTrait(), shade);
    }
}
