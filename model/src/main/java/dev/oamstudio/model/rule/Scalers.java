package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /// The workload that a scaler of its own names.
    record Target(String kind, String name) {}

    /// The scalers that stand beside applications, as objects of their own, by what they look after.
    static Map<Target, List<KubeObject>> beside(Design design) {
        return design.model().objects().stream()
                .map(PlainObject::object)
                .filter(object -> KINDS.stream().anyMatch(kind -> kind.sameKind(object.type())))
                .collect(Collectors.groupingBy(Scalers::target));
    }

    private static Target target(KubeObject scaler) {
        Value.Mapping named = scaler.content().mappingAt("spec", "scaleTargetRef");
        return new Target(
                named.textAt("kind").orElse("Deployment"), named.textAt("name").orElse(""));
    }

    /// Whether both are known to be in different namespaces.
    static boolean areApart(KubeObject scaler, KubeObject workload) {
        return !scaler.namespace().isEmpty()
                && !workload.namespace().isEmpty()
                && !scaler.namespace().equals(workload.namespace());
    }

    static List<TraitAttachment> of(ComponentInstance instance) {
        return instance.traits().stream()
                .filter(trait ->
                        KINDS.stream().anyMatch(kind -> kind.sameKind(trait.trait().type())))
                .toList();
    }
}
