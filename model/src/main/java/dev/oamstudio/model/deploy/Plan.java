package dev.oamstudio.model.deploy;

import dev.oamstudio.model.render.Rendering;
import java.util.List;

/// What an apply would do, in its order. An apply does exactly this.
///
/// @param revision the workspace that it was computed from
public record Plan(
        Rendering rendering, ClusterIdentity cluster, List<PlannedAction> actions, long revision) {
    public Plan {
        actions = List.copyOf(actions);
    }

    /// How many actions change the cluster.
    public long changes() {
        return actions.stream().filter(a -> !(a instanceof PlannedAction.Keep)).count();
    }
}
