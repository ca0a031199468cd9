package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The health of custom resources: by the conditions that the conventions of Kubernetes name, else by `status.phase`.
final class ConditionHealth {
    /// True means that something is wrong.
    private static final List<String> BAD = List.of("Stalled", "Failed", "Degraded");

    /// False means that a controller tried and failed.
    private static final List<String> ATTEMPTS =
            List.of("Synced", "ReconcileSuccess", "Accepted", "Established");

    /// True means that it works; false that it does not yet.
    private static final List<String> GOOD =
            List.of(
                    "Ready",
                    "Available",
                    "Healthy",
                    "Succeeded",
                    "Complete",
                    "Promoted",
                    "Synced",
                    "Established");

    private static final Set<String> GOOD_PHASES =
            Set.of(
                    "Active",
                    "Available",
                    "Bound",
                    "Healthy",
                    "Initialized",
                    "Ready",
                    "Running",
                    "Succeeded");
    private static final Set<String> BAD_PHASES = Set.of("Error", "Failed", "Lost");

    private ConditionHealth() {}

    static HealthReport of(KubeObject object) {
        if (object.content().mappingAt("status").isEmpty()) {
            return HealthReport.unknown("status.no-status");
        }
        return first(object, BAD, Condition::isTrue)
                .or(() -> first(object, ATTEMPTS, Condition::isFalse))
                .map(condition -> report(Health.DEGRADED, condition))
                .or(() ->
                        object.condition("Reconciling")
                                .filter(Condition::isTrue)
                                .map(condition -> report(Health.PROGRESSING, condition)))
                .or(() -> first(object, GOOD, condition -> true).map(ConditionHealth::good))
                .orElseGet(() -> byPhase(object));
    }

    /// Knative keeps `Unknown` for what is on its way; `False` is final.
    static HealthReport knative(KubeObject object) {
        return object.condition("Ready")
                .filter(Condition::isFalse)
                .map(condition -> report(Health.DEGRADED, condition))
                .orElseGet(() -> of(object));
    }

    static HealthReport customResourceDefinition(KubeObject object) {
        Optional<Condition> refused = object.condition("NamesAccepted").filter(Condition::isFalse);
        if (refused.isPresent()) {
            return report(Health.DEGRADED, refused.get());
        }
        return object.condition("Established").filter(Condition::isTrue).isPresent()
                ? HealthReport.healthy("status.established")
                : HealthReport.progressing("status.not-established");
    }

    private static Optional<Condition> first(
            KubeObject object, List<String> types, Predicate<Condition> holds) {
        return types.stream()
                .flatMap(type -> object.condition(type).stream())
                .filter(holds)
                .findFirst();
    }

    private static HealthReport good(Condition condition) {
        return report(condition.isTrue() ? Health.HEALTHY : Health.PROGRESSING, condition);
    }

    private static HealthReport report(Health health, Condition condition) {
        String reason = condition.reason().isEmpty() ? condition.status() : condition.reason();
        var message =
                condition.message().isEmpty()
                        ? Message.of("status.condition-bare", condition.type(), reason)
                        : Message.of(
                                "status.condition", condition.type(), reason, condition.message());
        return new HealthReport(health, message, false);
    }

    private static HealthReport byPhase(KubeObject object) {
        String phase = object.text("status", "phase");
        if (phase.isEmpty()) {
            return HealthReport.unknown("status.no-verdict");
        }
        if (GOOD_PHASES.contains(phase)) {
            return HealthReport.healthy("status.phase", phase);
        }
        return BAD_PHASES.contains(phase)
                ? HealthReport.degraded("status.phase", phase)
                : HealthReport.progressing("status.phase", phase);
    }
}
