package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;

/// The health of kinds that no controller has to act on: they work by being there.
final class ExistenceHealth {
    private ExistenceHealth() {}

    static HealthReport of(KubeObject object) {
        return HealthReport.healthy("status.exists", object.type().kind());
    }
}
