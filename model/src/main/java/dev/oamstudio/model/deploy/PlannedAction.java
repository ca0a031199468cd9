package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import java.util.List;

/// One line of a plan.
public sealed interface PlannedAction {
    ObjectKey key();

    /// Why.
    Message because();

    record Create(RenderedObject desired, Message because) implements PlannedAction {
        @Override
        public ObjectKey key() {
            return desired.key();
        }
    }

    /// @param effect what it does to what runs: restarts pods, grows in place, nothing
    /// @param ours whether earlier applies of this application put it there; what others made is changed, and never deleted
    record Change(
            RenderedObject desired,
            List<FieldChange> fields,
            Message because,
            Message effect,
            boolean ours)
            implements PlannedAction {
        public Change {
            fields = List.copyOf(fields);
        }

        @Override
        public ObjectKey key() {
            return desired.key();
        }
    }

    record Keep(RenderedObject desired, Message because) implements PlannedAction {
        @Override
        public ObjectKey key() {
            return desired.key();
        }
    }

    record Delete(ObjectKey key, Message because) implements PlannedAction {}
}
