package dev.oamstudio.model.status;

import dev.oamstudio.model.render.Rendering;

/// The whole application's state as a tree. Pure: from what is desired and what is observed.
///
/// Below the application stand its components, each with its workload and all that it owns, its traits and the scopes that it
/// is in; then scopes without members, other objects of the folder, and what is in the cluster but no longer designed.
public final class StatusTree {
    private StatusTree() {}

    /// @return the application's node
    public static StatusNode of(Rendering rendering, Observation observation) {
        Rendering named =
                rendering.keepingNames(observation.ofApplication(rendering.application().name()));
        return new ApplicationNode(named, observation).node();
    }
}
