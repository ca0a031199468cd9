package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells which namespaces an apply needs and the cluster lacks.
record Namespaces(Cluster cluster) {
    private static final GroupVersionKind NAMESPACE = new GroupVersionKind("", "v1", "Namespace");

    List<String> missing(List<PlannedAction> actions) throws ClusterException {
        Set<String> made = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        for (PlannedAction action : actions) {
            if (action instanceof PlannedAction.Create(var desired, var ignored)) {
                needed.add(desired.key().namespace());
                if (isNamespace(desired.key())) {
                    made.add(desired.key().name());
                }
            }
        }
        needed.removeAll(made);
        needed.remove("");
        List<String> missing = new ArrayList<>();
        for (String name : needed) {
            if (!isThere(name)) {
                missing.add(name);
            }
        }
        return missing;
    }

    /// Who may not read namespaces is told by the apply.
    private boolean isThere(String name) throws ClusterException {
        try {
            return cluster.get(keyOf(name)).isPresent();
        } catch (ClusterException failed) {
            if (failed.kind() == ClusterException.Kind.FORBIDDEN) {
                return true;
            }
            throw failed;
        }
    }

    static boolean isNamespace(ObjectKey key) {
        return key.type().sameKind(NAMESPACE);
    }

    static ObjectKey keyOf(String name) {
        return new ObjectKey(NAMESPACE, "", name);
    }
}
