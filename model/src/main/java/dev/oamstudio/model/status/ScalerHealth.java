package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import java.util.Optional;
import java.util.stream.Stream;

/// The health of what watches over numbers of pods.
final class ScalerHealth {
    private ScalerHealth() {}

    static HealthReport autoscaler(KubeObject scaler) {
        if (scaler.conditions().isEmpty()) {
            return HealthReport.progressing("status.not-observed");
        }
        Optional<Condition> failing =
                Stream.of("AbleToScale", "ScalingActive")
                        .flatMap(type -> scaler.condition(type).stream())
                        .filter(Condition::isFalse)
                        .findFirst();
        if (failing.isPresent()) {
            return failing(failing.get());
        }
        return HealthReport.healthy(
                "status.replicas-between",
                scaler.content().wholeAt("status", "currentReplicas").orElse(0L),
                scaler.content().wholeAt("spec", "minReplicas").orElse(1L),
                scaler.content().wholeAt("spec", "maxReplicas").orElse(0L));
    }

    private static HealthReport failing(Condition condition) {
        return condition.reason().equals("ScalingDisabled")
                ? HealthReport.suspended("status.scaling-disabled")
                : HealthReport.degraded(
                        "status.condition",
                        condition.type(),
                        condition.reason(),
                        condition.message());
    }

    static HealthReport disruptionBudget(KubeObject budget) {
        if (budget.content().wholeAt("status", "desiredHealthy").isEmpty()) {
            return HealthReport.progressing("status.not-observed");
        }
        long current = budget.content().wholeAt("status", "currentHealthy").orElse(0L);
        long desired = budget.content().wholeAt("status", "desiredHealthy").orElse(0L);
        return current >= desired
                ? HealthReport.healthy("status.budget-kept", current, desired)
                : HealthReport.progressing("status.budget-short", current, desired);
    }
}
