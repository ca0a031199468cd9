package dev.oamstudio.model.deploy;

import java.util.List;

/// What taking an application out of a cluster did.
///
/// @param applied whether anything had been applied for it
/// @param actions what was deleted and what was kept, with the reasons
public record Removal(boolean applied, List<PlannedAction> actions) {
    public Removal {
        actions = List.copyOf(actions);
    }

    /// How many objects were deleted.
    public long deleted() {
        return actions.stream().filter(PlannedAction.Delete.class::isInstance).count();
    }
}
