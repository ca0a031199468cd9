package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import java.util.Optional;

/// A ManualScalerTrait of core.oam.dev. Fields that are not named here stay in the object.
public record ManualScalerTrait(KubeObject object) {

    public Optional<Long> replicaCount() {
        return object.content().wholeAt("spec", "replicaCount");
    }

    /// The workload that it scales; the runtime fills it in.
    public ObjectRef workload() {
        return ObjectRef.read(object.content().mappingAt("spec", "workloadRef"));
    }
}
