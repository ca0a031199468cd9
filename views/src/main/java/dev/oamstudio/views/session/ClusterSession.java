package dev.oamstudio.views.session;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.status.StatusNode;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

/// The chosen cluster and what is planned, applied and seen there for the application of a design session. Lives on the FX
/// thread; snapshots that arrive faster than the window repaints are merged.
public final class ClusterSession {

    /// The clusters that can be chosen.
    public List<ClusterDirectory.ContextChoice> choices() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// The connected cluster; empty while connecting or after a failure.
    public ReadOnlyObjectProperty<Optional<ClusterIdentity>> identityProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// What the session is doing, or why it cannot.
    public ReadOnlyObjectProperty<Activity> activityProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// The live tree of the application; empty until it is first observed.
    public ReadOnlyObjectProperty<Optional<StatusNode>> statusProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public ReadOnlyObjectProperty<Optional<Observation>> observationProperty() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Progress of the present or last apply, oldest first; no `Observed` among them.
    public ObservableList<DeployEvent> progress() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    public void connect(ClusterDirectory.ContextChoice choice) {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Computes the plan for the present workspace.
    public void plan() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Applies the plan that is shown; computes it first if there is none for the present workspace.
    public void apply() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// Stops the apply before its next action.
    public void cancel() {
        throw new UnsupportedOperationException("lands with views.session");
    }

    /// What a cluster session can be doing.
    public sealed interface Activity {
        record Idle() implements Activity {}

        record Connecting(String context) implements Activity {}

        record Planning() implements Activity {}

        /// @param done how many of the plan's changes are done
        record Applying(long done, long total) implements Activity {}

        /// @param headline a key of this module's messages
        record Failed(String headline, String detail) implements Activity {}
    }
}
