package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.Optional;

/// The status of a Deployment, as its controller writes it.
final class DeploymentStatus {
    private DeploymentStatus() {}

    static Value.Mapping of(Rollout rollout, World world) {
        KubeObject deployment = rollout.deployment();
        long available = rollout.counted("availableReplicas");
        return Status.of(mapping("observedGeneration", deployment.generation()))
                .count("replicas", rollout.counted("replicas"))
                .count("updatedReplicas", Rollout.count(rollout.currentOrNone(), "replicas"))
                .count("readyReplicas", rollout.counted("readyReplicas"))
                .count("availableReplicas", available)
                .count("unavailableReplicas", Math.max(0, rollout.total() - available))
                .conditions(progress(rollout, world, availability(rollout, world, available)))
                .fields();
    }

    private static Conditions availability(Rollout rollout, World world, long available) {
        Conditions conditions = Conditions.of(rollout.deployment(), world.now());
        return available >= rollout.wanted() - rollout.maxUnavailable()
                ? conditions.updated(
                        "Available",
                        true,
                        "MinimumReplicasAvailable",
                        "Deployment has minimum availability.")
                : conditions.updated(
                        "Available",
                        false,
                        "MinimumReplicasUnavailable",
                        "Deployment does not have minimum availability.");
    }

    private static Conditions progress(Rollout rollout, World world, Conditions conditions) {
        Optional<KubeObject> current = rollout.current();
        if (current.isEmpty()) {
            return conditions;
        }
        String set = "ReplicaSet \"" + current.get().name() + "\" ";
        if (rollout.isComplete()) {
            return conditions.updated(
                    "Progressing",
                    true,
                    "NewReplicaSetAvailable",
                    set + "has successfully progressed.");
        }
        if (hasNotMoved(rollout, world)) {
            return conditions.updated(
                    "Progressing",
                    false,
                    "ProgressDeadlineExceeded",
                    set + "has timed out progressing.");
        }
        return conditions.find("Progressing").isEmpty()
                ? conditions.updated(
                        "Progressing",
                        true,
                        "NewReplicaSetCreated",
                        "Created new replica set \"" + current.get().name() + "\"")
                : conditions.updated(
                        "Progressing", true, "ReplicaSetUpdated", set + "is progressing.");
    }

    /// Whether the rollout stood at the same place for as long as it is given.
    private static boolean hasNotMoved(Rollout rollout, World world) {
        long seconds =
                rollout.deployment()
                        .content()
                        .wholeAt("spec", "progressDeadlineSeconds")
                        .orElse(600L);
        String place =
                "progress "
                        + rollout.currentOrNone().name()
                        + rollout.counted("availableReplicas")
                        + Rollout.count(rollout.currentOrNone(), "replicas");
        return world.passed(rollout.deployment(), place, Duration.ofSeconds(seconds));
    }
}
