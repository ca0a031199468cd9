package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;

/// The health of kinds that say it in `status.phase`: namespaces, volumes and claims to them.
final class StorageHealth {
    private StorageHealth() {}

    static HealthReport namespace(KubeObject namespace) {
        return namespace.text("status", "phase").equals("Terminating")
                ? HealthReport.progressing("status.deleting")
                : ExistenceHealth.of(namespace);
    }

    static HealthReport claim(KubeObject claim) {
        String phase = claim.text("status", "phase");
        return switch (phase) {
            case "Bound" -> HealthReport.healthy("status.bound", claim.text("spec", "volumeName"));
            case "Lost" ->
                    HealthReport.degraded("status.claim-lost", claim.text("spec", "volumeName"));
            default -> HealthReport.progressing("status.claim-pending");
        };
    }

    static HealthReport volume(KubeObject volume) {
        String phase = volume.text("status", "phase");
        return switch (phase) {
            case "Bound", "Available", "Released" -> HealthReport.healthy("status.phase", phase);
            case "Failed" ->
                    HealthReport.degraded(
                            "status.failed-because", phase, volume.text("status", "message"));
            default -> HealthReport.progressing("status.not-observed");
        };
    }
}
