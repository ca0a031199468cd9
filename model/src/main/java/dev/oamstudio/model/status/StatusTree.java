package dev.oamstudio.model.status;

import dev.oamstudio.model.render.Rendering;

/// The whole application's state as a tree. Pure: from what is desired and what is observed.
public final class StatusTree {
    private StatusTree() {}

    /// @return the application's node
    public static StatusNode of(Rendering rendering, Observation observation) {
        throw new UnsupportedOperationException("lands with model.status");
    }
}
