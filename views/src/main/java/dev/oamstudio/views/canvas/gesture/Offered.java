package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.edit.EditOutcome;
import java.util.List;
import java.util.Optional;

/// What is offered beside the last refusal of a gesture.
public record Offered(Optional<EditOutcome.Refused> refusal, List<Offer> offers) {
    public static final Offered NOTHING = new Offered(Optional.empty(), List.of());

    public Offered {
        offers = List.copyOf(offers);
    }

    /// The offers that belong to a refusal.
    public List<Offer> beside(EditOutcome.Refused shown) {
        return refusal.filter(shown::equals).isPresent() ? offers : List.of();
    }
}
