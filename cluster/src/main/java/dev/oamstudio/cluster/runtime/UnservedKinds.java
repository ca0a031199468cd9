package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.CustomKinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which kinds an apply needs and the cluster lacks.
record UnservedKinds(Cluster cluster) {

    /// In the order of the plan, without those that a definition among the new objects makes.
    List<GroupVersionKind> of(List<PlannedAction> actions) throws ClusterException {
        List<KubeObject> made = new ArrayList<>();
        Map<GroupVersionKind, ObjectKey> needed = new LinkedHashMap<>();
        for (PlannedAction action : actions) {
            if (action instanceof PlannedAction.Create(var desired, var ignored)) {
                made.add(desired.object());
                needed.putIfAbsent(desired.key().type(), desired.key());
            }
        }
        List<GroupVersionKind> unserved = new ArrayList<>();
        for (Map.Entry<GroupVersionKind, ObjectKey> entry : needed.entrySet()) {
            boolean comes =
                    made.stream().anyMatch(object -> CustomKinds.defines(object, entry.getKey()));
            if (!comes && !isServed(entry.getValue())) {
                unserved.add(entry.getKey());
            }
        }
        return unserved;
    }

    /// Who may not read a kind is told by the apply.
    private boolean isServed(ObjectKey key) throws ClusterException {
        try {
            Optional<KubeObject> ignored = cluster.get(key);
            return true;
        } catch (ClusterException failed) {
            return switch (failed.kind()) {
                case UNKNOWN_KIND -> false;
                case FORBIDDEN, NOT_FOUND -> true;
                case KUBECONFIG,
                        UNREACHABLE,
                        UNAUTHORIZED,
                        CONFLICT,
                        INVALID,
                        GONE,
                        TIMEOUT,
                        CANCELLED,
                        SERVER ->
                        throw failed;
            };
        }
    }
}
