package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How the cards of a layout are nested in groups: scopes within scopes where they allow it.
sealed interface Arrangement {

    /// The cards in it, in their order.
    Stream<ElementId> cards();

    /// A card on its own.
    record Card(ElementId id) implements Arrangement {
        @Override
        public Stream<ElementId> cards() {
            return Stream.of(id);
        }
    }

    /// Cards without any dependency, in rows.
    record Grid(List<ElementId> ids) implements Arrangement {
        @Override
        public Stream<ElementId> cards() {
            return ids.stream();
        }
    }

    /// What stays together.
    ///
    /// @param hull whether a scope is drawn around it, which needs room
    record Group(boolean hull, List<Arrangement> parts) implements Arrangement {
        @Override
        public Stream<ElementId> cards() {
            return parts.stream().flatMap(Arrangement::cards);
        }
    }

    /// A set of cards that should stay together.
    record Bundle(boolean hull, Set<ElementId> members) {}
}
