package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;

/// The kinds of a plan's new objects that the cluster does not serve and that no definition of the plan will make.
///
/// @param unserved stand in the way: the cluster would refuse their objects
/// @param simulated a simulated cluster takes them in as if somebody had installed their definitions
public record KindGaps(List<GroupVersionKind> unserved, List<GroupVersionKind> simulated) {
    public static final KindGaps NONE = new KindGaps(List.of(), List.of());

    public KindGaps {
        unserved = List.copyOf(unserved);
        simulated = List.copyOf(simulated);
    }

    /// @param unserved the kinds that are not served
    /// @param inSandbox whether the cluster is simulated
    public static KindGaps of(List<GroupVersionKind> unserved, boolean inSandbox) {
        return new KindGaps(
                unserved.stream().filter(type -> !inSandbox || !isCustom(type)).toList(),
                unserved.stream().filter(type -> inSandbox && isCustom(type)).toList());
    }

    /// Whether a CustomResourceDefinition could make a kind: its group is a domain, and not one that Kubernetes keeps for itself
    /// (<https://kubernetes.io/docs/reference/using-api/#api-groups>).
    private static boolean isCustom(GroupVersionKind type) {
        return type.group().contains(".") && !type.group().endsWith(".k8s.io");
    }
}
