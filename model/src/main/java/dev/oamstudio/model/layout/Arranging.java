package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.Arrangement.Bundle;
import dev.oamstudio.model.layout.Arrangement.Card;
import dev.oamstudio.model.layout.Arrangement.Grid;
import dev.oamstudio.model.layout.Arrangement.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Nests cards in the sets that keep them together.
final class Arranging {

    private final LayoutInput input;
    private final List<ElementId> order;

    private Arranging(LayoutInput input) {
        this.input = input;
        this.order = List.copyOf(input.cards().keySet());
    }

    /// @param bundles sets of which no two cross
    static Group arrange(LayoutInput input, List<Bundle> bundles) {
        List<Bundle> largestFirst =
                bundles.stream()
                        .sorted(
                                Comparator.comparingInt((Bundle bundle) -> bundle.members().size())
                                        .reversed())
                        .toList();
        return new Arranging(input)
                .group(
                        new Bundle(false, new LinkedHashSet<>(input.cards().keySet())),
                        largestFirst);
    }

    private Group group(Bundle outer, List<Bundle> inner) {
        Set<ElementId> loose = new LinkedHashSet<>(order);
        loose.retainAll(outer.members());
        List<Arrangement> parts = new ArrayList<>();
        for (int i = 0; i < inner.size(); i++) {
            Bundle bundle = inner.get(i);
            // What a larger one has taken is inside that one.
            if (loose.containsAll(bundle.members())) {
                List<Bundle> smaller =
                        inner.subList(i + 1, inner.size()).stream()
                                .filter(other -> bundle.members().containsAll(other.members()))
                                .toList();
                parts.add(group(bundle, smaller));
                loose.removeAll(bundle.members());
            }
        }
        List<ElementId> alone = loose.stream().filter(card -> !input.isLinked(card)).toList();
        if (!alone.isEmpty()) {
            parts.add(new Grid(alone));
        }
        loose.stream().filter(input::isLinked).map(Card::new).forEach(parts::add);
        parts.sort(
                Comparator.comparingInt(
                        part -> order.indexOf(part.cards().findFirst().orElseThrow())));
        return new Group(outer.hull(), parts);
    }
}
