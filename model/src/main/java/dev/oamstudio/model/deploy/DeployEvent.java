package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Observation;

/// What happens while a plan is applied and afterwards.
public sealed interface DeployEvent {
    /// An object was created or changed.
    record ResourceApplied(ObjectKey key) implements DeployEvent {}

    record ResourceDeleted(ObjectKey key) implements DeployEvent {}

    /// An object waits for others.
    record ResourceWaits(ObjectKey key, Message why) implements DeployEvent {}

    /// One object could not be applied; the run stops after it.
    record ResourceFailed(ObjectKey key, ClusterException cause) implements DeployEvent {}

    /// The cluster as it is now.
    record Observed(Observation observation) implements DeployEvent {}

    /// Every action of the plan is done; health may still be on its way.
    record PlanCompleted() implements DeployEvent {}

    record PlanCancelled() implements DeployEvent {}

    /// The connection to the cluster is interrupted; what is shown may be old.
    record ConnectionLost(String why) implements DeployEvent {}
}
