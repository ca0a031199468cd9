package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;

/// The traits that write the number of replicas into the workload that they belong to.
final class Scalers {
    static final String REPLICAS = "spec.replicas";

    private static final List<GroupVersionKind> KINDS =
            List.of(
                    new GroupVersionKind("core.oam.dev", "", "ManualScalerTrait"),
                    new GroupVersionKind("standard.oam.dev", "", "Autoscaler"),
                    new GroupVersionKind("autoscaling", "", "HorizontalPodAutoscaler"),
                    new GroupVersionKind("keda.k8s.io", "", "ScaledObject"),
                    new GroupVersionKind("keda.sh", "", "ScaledObject"));

    private Scalers() {}

    static List<TraitAttachment> of(ComponentInstance instance) {
        return instance.traits().stream()
                .filter(trait ->
                        KINDS.stream().anyMatch(kind -> kind.sameKind(trait.trait().type())))
                .toList();
    }
}
