package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;

/// From an object to its health, by its kind; custom resources by their conditions.
public final class HealthCheck {
    private HealthCheck() {}

    public static HealthReport of(KubeObject object) {
        throw new UnsupportedOperationException("lands with model.status");
    }
}
