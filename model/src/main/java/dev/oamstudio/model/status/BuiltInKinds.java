package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.Set;

/// Which kinds are Kubernetes' own, so that their lists and defaults are known.
final class BuiltInKinds {
    private static final Set<String> GROUPS =
            Set.of(
                    "",
                    "admissionregistration.k8s.io",
                    "apiextensions.k8s.io",
                    "apps",
                    "autoscaling",
                    "batch",
                    "coordination.k8s.io",
                    "discovery.k8s.io",
                    "networking.k8s.io",
                    "node.k8s.io",
                    "policy",
                    "rbac.authorization.k8s.io",
                    "scheduling.k8s.io",
                    "storage.k8s.io");

    private BuiltInKinds() {}

    static boolean contains(GroupVersionKind type) {
        return GROUPS.contains(type.group());
    }
}
