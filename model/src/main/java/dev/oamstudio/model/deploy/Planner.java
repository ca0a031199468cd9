package dev.oamstudio.model.deploy;

import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import java.util.List;

/// Compares what is desired with what is there. Pure.
public final class Planner {
    private Planner() {}

    /// @param observation what is there, at least the rendered and the inventory's objects
    /// @param inventory what earlier applies left, possibly nothing
    public static List<PlannedAction> plan(
            Rendering rendering, Observation observation, Inventory inventory) {
        throw new UnsupportedOperationException("lands with model.deploy");
    }
}
