package dev.oamstudio.model.deploy;

import dev.oamstudio.model.render.Rendering;
import java.util.function.Consumer;

/// Plans and applies against one cluster; the driver of the pure step. Listeners are called on threads of the deployer's.
public interface Deployer extends AutoCloseable {
    Cluster cluster();

    /// What an apply would do now. Blocks.
    Plan plan(Rendering rendering, long revision, Adoption adoption) throws ClusterException;

    /// What an apply would do now, leaving alone what others made. Blocks.
    default Plan plan(Rendering rendering, long revision) throws ClusterException {
        return plan(rendering, revision, Adoption.REFUSED);
    }

    /// Runs a plan to its end in the background, reporting progress; closing the result cancels before the next action. A plan
    /// with refusals fails at the first of them, before anything is written.
    Watching apply(Plan plan, Consumer<DeployEvent> listener);

    /// Follows an application's objects and what they own, reporting `Observed` at each change, until closed.
    Watching observe(Rendering rendering, Consumer<DeployEvent> listener);

    /// Deletes what was applied for an application, as far as it is still the application's alone. Blocks.
    Removal delete(Rendering rendering) throws ClusterException;

    @Override
    void close();
}
