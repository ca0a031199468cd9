package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;

/// The health of OAM's own scopes.
final class ScopeHealth {
    private ScopeHealth() {}

    /// From the sum that its controller makes of its members.
    static HealthReport healthScope(KubeObject scope) {
        long total = count(scope, "total");
        long healthy = count(scope, "healthyWorkloads");
        return switch (scope.text("status", "scopeHealthCondition", "healthStatus")) {
            case "HEALTHY" -> HealthReport.healthy("status.members-healthy", healthy, total);
            case "UNHEALTHY" -> HealthReport.degraded("status.members-healthy", healthy, total);
            case "UNKNOWN" -> HealthReport.unknown("status.members-unknown");
            default -> ConditionHealth.of(scope);
        };
    }

    private static long count(KubeObject scope, String field) {
        return scope.content().wholeAt("status", "scopeHealthCondition", field).orElse(0L);
    }
}
