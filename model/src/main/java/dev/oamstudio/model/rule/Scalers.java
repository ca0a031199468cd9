package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

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

    /// The scalers that stand beside applications, as objects of their own.
    static Stream<KubeObject> plain(Design design) {
        return design.model().objects().stream()
                .map(PlainObject::object)
                .filter(object -> KINDS.stream().anyMatch(kind -> kind.sameKind(object.type())));
    }

    /// Whether a scaler of its own names a workload.
    static boolean isOf(KubeObject scaler, KubeObject workload, String name) {
        Value.Mapping target = scaler.content().mappingAt("spec", "scaleTargetRef");
        boolean apart =
                !scaler.namespace().isEmpty()
                        && !workload.namespace().isEmpty()
                        && !scaler.namespace().equals(workload.namespace());
        return !apart
                && target.textAt("kind").orElse("Deployment").equals(workload.type().kind())
                && target.textAt("name").filter(name::equals).isPresent();
    }

    static List<TraitAttachment> of(ComponentInstance instance) {
        return instance.traits().stream()
                .filter(trait ->
                        KINDS.stream().anyMatch(kind -> kind.sameKind(trait.trait().type())))
                .toList();
    }
}
