package dev.oamstudio.views.session;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.edit.Edit;
import java.util.List;
import java.util.Optional;

/// The order of a component's traits, and the edits that change it.
public record TraitOrder(DesignSession design) {

    /// Whether the element is a trait with others before it.
    public boolean canRise(ElementId trait) {
        return siblings(trait).indexOf(trait) > 0;
    }

    /// Whether the element is a trait with others after it.
    public boolean canSink(ElementId trait) {
        List<ElementId> all = siblings(trait);
        return all.indexOf(trait) < all.size() - 1;
    }

    /// Moves a trait before the one before it.
    public void raise(ElementId trait) {
        move(trait, -1);
    }

    /// Moves a trait behind the one after it.
    public void sink(ElementId trait) {
        move(trait, 1);
    }

    /// The only selected element, if there is just one.
    public Optional<ElementId> selected() {
        List<ElementId> all = design.selectionProperty().get();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private void move(ElementId trait, int by) {
        int position = siblings(trait).indexOf(trait) + by;
        design.perform(new Edit.ReorderTrait(trait, position));
    }

    /// The traits of the component that has this one, in order; empty for what is no trait.
    private List<ElementId> siblings(ElementId trait) {
        return design.workspace().design().model().applications().stream()
                .flatMap(application -> application.instances().stream())
                .map(instance -> instance.traits().stream().map(TraitAttachment::id).toList())
                .filter(traits -> traits.contains(trait))
                .findFirst()
                .orElse(List.of());
    }
}
