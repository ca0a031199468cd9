package dev.oamstudio.model.render;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;

/// The order in which the objects of a folder are applied: what others stand on first.
final class ApplyRank {
    private static final List<String> KINDS =
            List.of(
                    "PriorityClass",
                    "ResourceQuota",
                    "LimitRange",
                    "NetworkPolicy",
                    "PodDisruptionBudget",
                    "ServiceAccount",
                    "Secret",
                    "ConfigMap",
                    "StorageClass",
                    "PersistentVolume",
                    "PersistentVolumeClaim",
                    "ClusterRole",
                    "ClusterRoleBinding",
                    "Role",
                    "RoleBinding",
                    "Service");

    private ApplyRank() {}

    /// Whether whole kinds or namespaces of other objects depend on it.
    static boolean isFoundation(KubeObject object) {
        return CustomKinds.isDefinition(object) || isNamespace(object);
    }

    static boolean isNamespace(KubeObject object) {
        return object.type().sameKind(new GroupVersionKind("", "v1", "Namespace"));
    }

    static int of(KubeObject object) {
        int rank = KINDS.indexOf(object.type().kind());
        return rank < 0 ? KINDS.size() : rank;
    }
}
