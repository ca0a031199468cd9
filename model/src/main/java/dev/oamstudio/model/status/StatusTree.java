package dev.oamstudio.model.status;

import dev.oamstudio.model.render.Rendering;

/// The whole application's state as a tree. Pure: from what is desired and what is observed.
///
/// Below the application stand its components, each with its workload and all that it owns, its traits and the scopes that it
/// is in; then scopes without members, other objects of the folder, and what is in the cluster but no longer designed.
public final class StatusTree {
    private StatusTree() {}

    /// Whether an apply goes on. Without one nothing waits for anything: what is absent is not applied.
    public enum Run {
        GOING,
        RESTING,
        /// Another process may be at it.
        UNKNOWN
    }

    /// @return the application's node, as far as can be said without knowing whether an apply goes on
    public static StatusNode of(Rendering rendering, Observation observation) {
        return of(rendering, observation, Run.UNKNOWN);
    }

    /// @return the application's node
    public static StatusNode of(Rendering rendering, Observation observation, Run run) {
        Rendering named =
                rendering.keepingNames(observation.ofApplication(rendering.application().name()));
        return new ApplicationNode(named, observation, run).node();
    }
}
