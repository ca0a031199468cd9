package dev.oamstudio.views.session;

import dev.oamstudio.model.catalog.Capability;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;

/// A capability on its way through the window, from where it was pressed to where it is released. The area that it comes
/// from calls `begin`, `moveTo` and `drop`; the areas that can take it watch `dragProperty`. Lives on the FX thread.
public final class CapabilityDrag {
    private final ReadOnlyObjectWrapper<Optional<Drag>> drag =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is on its way; empty between two drags. The last value of a drag says how it ended.
    public ReadOnlyObjectProperty<Optional<Drag>> dragProperty() {
        return drag.getReadOnlyProperty();
    }

    /// Whether something is on its way. A source stops when somebody else cancelled.
    public boolean isActive() {
        return drag.get().isPresent();
    }

    /// The pointer has moved far enough from the press to mean a drag.
    public void begin(Capability capability, Point2D inScene) {
        drag.set(Optional.of(new Drag(capability, inScene, Phase.MOVING)));
    }

    public void moveTo(Point2D inScene) {
        drag.get()
                .ifPresent(now ->
                        drag.set(Optional.of(new Drag(now.capability(), inScene, Phase.MOVING))));
    }

    /// The button was released: whoever is under the pointer takes it.
    public void drop(Point2D inScene) {
        drag.get().ifPresent(now -> end(new Drag(now.capability(), inScene, Phase.DROPPED)));
    }

    /// Given up, by Escape or because its source is gone.
    public void cancel() {
        drag.get()
                .ifPresent(now -> end(new Drag(now.capability(), now.inScene(), Phase.CANCELLED)));
    }

    private void end(Drag last) {
        drag.set(Optional.of(last));
        drag.set(Optional.empty());
    }

    /// A moment of a drag.
    public record Drag(Capability capability, Point2D inScene, Phase phase) {}

    /// How far a drag has come.
    public enum Phase {
        MOVING,
        DROPPED,
        CANCELLED
    }
}
