package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.live.LiveScene;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.session.DesignSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of the scene is selected.
final class Selection {
    private final DesignSession design;
    private final LiveScene live;

    Selection(DesignSession design, LiveScene live) {
        this.design = design;
        this.live = live;
    }

    List<ElementId> all() {
        return design.selectionProperty().get();
    }

    boolean has(ElementId element) {
        return all().contains(element);
    }

    /// The selected cards, in the order of their selection.
    List<Card> cards() {
        return all().stream().flatMap(id -> live.scene().card(id).stream()).toList();
    }

    /// The card that alone is selected, or whose trait is.
    Optional<Card> single() {
        return all().size() == 1 ? live.scene().cardOf(all().getFirst()) : Optional.empty();
    }

    /// The trait that alone is selected.
    Optional<ElementId> trait() {
        return single().filter(card -> !has(card.id())).map(card -> all().getFirst());
    }

    boolean hasTraitOnly() {
        return trait().isPresent();
    }

    /// The selected edges.
    List<Edge> edges() {
        return all().stream().flatMap(id -> live.scene().edge(id).stream()).distinct().toList();
    }

    void only(ElementId element) {
        design.select(List.of(element));
    }

    void toggle(ElementId element) {
        Set<ElementId> next = new LinkedHashSet<>(all());
        if (!next.remove(element)) {
            next.add(element);
        }
        design.select(new ArrayList<>(next));
    }

    void clear() {
        design.select(List.of());
    }

    void allCards() {
        design.select(live.scene().cards().stream().map(Card::id).toList());
    }

    /// Selects the card after, or with -1 before, the selected one; in the order of the scene.
    ///
    /// @return whether there is one; else the selection stays
    boolean step(int direction) {
        List<Card> cards = live.scene().cards();
        Optional<Card> now = single();
        int index = now.map(cards::indexOf).orElse(direction > 0 ? -1 : cards.size()) + direction;
        if (index < 0 || index >= cards.size()) {
            return false;
        }
        only(cards.get(index).id());
        return true;
    }
}
