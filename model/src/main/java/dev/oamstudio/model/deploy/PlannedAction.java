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
    /// @param adopts whether it takes over what others made, fields that they hold included
    record Change(
            RenderedObject desired,
            List<FieldChange> fields,
            Message because,
            Message effect,
            boolean adopts)
            implements PlannedAction {
        public Change {
            fields = List.copyOf(fields);
        }

        @Override
        public ObjectKey key() {
            return desired.key();
        }
    }

    /// @param listed whether the object counts as this application's; what others made as it is wanted does not
    record Keep(RenderedObject desired, Message because, boolean listed) implements PlannedAction {
        @Override
        public ObjectKey key() {
            return desired.key();
        }
    }

    record Delete(ObjectKey key, Message because) implements PlannedAction {}

    /// The object is there, is not this application's, and is not as it is wanted. A plan with one is not applied.
    ///
    /// @param adoptable whether it may be taken over if that is asked for; another application's object may not
    record Refuse(RenderedObject desired, Message because, boolean adoptable)
            implements PlannedAction {
        @Override
        public ObjectKey key() {
            return desired.key();
        }
    }
}
