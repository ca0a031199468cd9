package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// The health of what runs pods for ever: a set is healthy when all pods that it wants are of its newest template and ready.
final class WorkloadHealth {
    private WorkloadHealth() {}

    static HealthReport deployment(KubeObject object) {
        if (flag(object, "paused")) {
            return HealthReport.suspended("status.paused");
        }
        Optional<HealthReport> failure = deadlineExceeded(object).or(() -> replicaFailure(object));
        if (failure.isPresent()) {
            return failure.get();
        }
        return rollout(object, count(object, "availableReplicas"));
    }

    static HealthReport replicaSet(KubeObject object) {
        long wanted = wanted(object);
        return replicaFailure(object)
                .orElseGet(() -> {
                    if (!hasStatus(object)) {
                        return HealthReport.progressing("status.not-observed");
                    }
                    return ready(wanted, count(object, "readyReplicas"), count(object, "replicas"));
                });
    }

    static HealthReport statefulSet(KubeObject object) {
        long wanted = wanted(object);
        long ready = count(object, "readyReplicas");
        if (!hasStatus(object)) {
            return HealthReport.progressing("status.not-observed");
        }
        long kept =
                object.content()
                        .wholeAt("spec", "updateStrategy", "rollingUpdate", "partition")
                        .orElse(0L);
        boolean rolls = !object.text("spec", "updateStrategy", "type").equals("OnDelete");
        long toUpdate = Math.max(0, wanted - kept);
        boolean differs =
                !object.text("status", "updateRevision")
                        .equals(object.text("status", "currentRevision"));
        if (rolls && differs && count(object, "updatedReplicas") < toUpdate) {
            return HealthReport.progressing(
                    "status.updated", count(object, "updatedReplicas"), toUpdate);
        }
        return ready(wanted, ready, count(object, "replicas"));
    }

    static HealthReport daemonSet(KubeObject object) {
        if (object.content().wholeAt("status", "desiredNumberScheduled").isEmpty()) {
            return HealthReport.progressing("status.not-observed");
        }
        long wanted = count(object, "desiredNumberScheduled");
        boolean rolls = !object.text("spec", "updateStrategy", "type").equals("OnDelete");
        long updated = count(object, "updatedNumberScheduled");
        if (rolls && updated < wanted) {
            return HealthReport.progressing("status.updated", updated, wanted);
        }
        long ready = Math.min(count(object, "numberReady"), count(object, "numberAvailable"));
        return ready(wanted, ready, wanted);
    }

    private static HealthReport rollout(KubeObject object, long available) {
        long wanted = wanted(object);
        long updated = count(object, "updatedReplicas");
        if (!hasStatus(object)) {
            return HealthReport.progressing("status.not-observed");
        }
        if (updated < wanted) {
            return HealthReport.progressing("status.updated", updated, wanted);
        }
        return ready(
                wanted,
                Math.min(available, count(object, "readyReplicas")),
                count(object, "replicas"));
    }

    private static HealthReport ready(long wanted, long ready, long present) {
        if (ready < wanted) {
            return HealthReport.progressing("status.ready", ready, wanted);
        }
        if (present > wanted) {
            return HealthReport.progressing("status.surplus", present - wanted);
        }
        return wanted == 0
                ? HealthReport.healthy("status.none-wanted")
                : HealthReport.healthy("status.ready", ready, wanted);
    }

    private static Optional<HealthReport> deadlineExceeded(KubeObject object) {
        return object.condition("Progressing")
                .filter(condition -> condition.reason().equals("ProgressDeadlineExceeded"))
                .map(condition ->
                        HealthReport.degraded("status.deadline-exceeded", words(condition)));
    }

    private static Optional<HealthReport> replicaFailure(KubeObject object) {
        return object.condition("ReplicaFailure")
                .filter(Condition::isTrue)
                .map(condition ->
                        HealthReport.degraded("status.replica-failure", words(condition)));
    }

    private static String words(Condition condition) {
        return condition.message().isEmpty() ? condition.reason() : condition.message();
    }

    private static boolean flag(KubeObject object, String field) {
        return object.content()
                .at("spec", field)
                .filter(value -> value.equals(Value.bool(true)))
                .isPresent();
    }

    private static boolean hasStatus(KubeObject object) {
        return !object.content().mappingAt("status").isEmpty();
    }

    private static long wanted(KubeObject object) {
        return object.content().wholeAt("spec", "replicas").orElse(1L);
    }

    private static long count(KubeObject object, String field) {
        return object.content().wholeAt("status", field).orElse(0L);
    }
}
