package dev.oamstudio.cluster.sandbox.admission;

import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The kinds that every cluster serves, as far as applications meet them.
public final class BuiltInKinds {
    /// What sets a kind apart.
    private enum Trait {
        CLUSTER_WIDE,
        STATUS,
        GENERATIONS
    }

    private static final Set<Trait> PLAIN = EnumSet.noneOf(Trait.class);
    private static final Set<Trait> STATUS = EnumSet.of(Trait.STATUS);
    private static final Set<Trait> FULL = EnumSet.of(Trait.STATUS, Trait.GENERATIONS);
    private static final Set<Trait> GLOBAL = EnumSet.of(Trait.CLUSTER_WIDE);

    private static final List<ServedKind> ALL =
            Stream.of(
                            core(),
                            apps(),
                            batchAndScaling(),
                            networking(),
                            access(),
                            storageAndExtensions())
                    .flatMap(List::stream)
                    .toList();

    private BuiltInKinds() {}

    public static List<ServedKind> all() {
        return ALL;
    }

    private static List<ServedKind> core() {
        return List.of(
                kind("v1", "ConfigMap", "configmaps", PLAIN),
                kind("v1", "Endpoints", "endpoints", PLAIN),
                kind("v1", "Event", "events", PLAIN),
                kind("v1", "LimitRange", "limitranges", PLAIN),
                kind("v1", "Namespace", "namespaces", EnumSet.of(Trait.CLUSTER_WIDE, Trait.STATUS)),
                kind("v1", "Node", "nodes", EnumSet.of(Trait.CLUSTER_WIDE, Trait.STATUS)),
                kind(
                        "v1",
                        "PersistentVolume",
                        "persistentvolumes",
                        EnumSet.of(Trait.CLUSTER_WIDE, Trait.STATUS)),
                kind("v1", "PersistentVolumeClaim", "persistentvolumeclaims", STATUS),
                kind("v1", "Pod", "pods", FULL),
                kind("v1", "PodTemplate", "podtemplates", PLAIN),
                kind("v1", "ResourceQuota", "resourcequotas", STATUS),
                kind("v1", "Secret", "secrets", PLAIN),
                kind("v1", "Service", "services", STATUS),
                kind("v1", "ServiceAccount", "serviceaccounts", PLAIN));
    }

    private static List<ServedKind> apps() {
        return List.of(
                kind("apps/v1", "ControllerRevision", "controllerrevisions", PLAIN),
                kind("apps/v1", "DaemonSet", "daemonsets", FULL),
                kind("apps/v1", "Deployment", "deployments", FULL),
                kind("apps/v1", "ReplicaSet", "replicasets", FULL),
                kind("apps/v1", "StatefulSet", "statefulsets", FULL));
    }

    private static List<ServedKind> batchAndScaling() {
        return List.of(
                kind(
                        "autoscaling/v2",
                        "HorizontalPodAutoscaler",
                        "horizontalpodautoscalers",
                        STATUS),
                kind(
                        "autoscaling/v1",
                        "HorizontalPodAutoscaler",
                        "horizontalpodautoscalers",
                        STATUS),
                kind("batch/v1", "CronJob", "cronjobs", FULL),
                kind("batch/v1", "Job", "jobs", FULL),
                kind("coordination.k8s.io/v1", "Lease", "leases", PLAIN),
                kind("policy/v1", "PodDisruptionBudget", "poddisruptionbudgets", FULL),
                kind("scheduling.k8s.io/v1", "PriorityClass", "priorityclasses", GLOBAL));
    }

    private static List<ServedKind> networking() {
        return List.of(
                kind(
                        "discovery.k8s.io/v1",
                        "EndpointSlice",
                        "endpointslices",
                        EnumSet.of(Trait.GENERATIONS)),
                kind("networking.k8s.io/v1", "Ingress", "ingresses", FULL),
                kind(
                        "networking.k8s.io/v1",
                        "IngressClass",
                        "ingressclasses",
                        EnumSet.of(Trait.CLUSTER_WIDE, Trait.GENERATIONS)),
                kind(
                        "networking.k8s.io/v1",
                        "NetworkPolicy",
                        "networkpolicies",
                        EnumSet.of(Trait.GENERATIONS)));
    }

    private static List<ServedKind> access() {
        String group = "rbac.authorization.k8s.io/v1";
        return List.of(
                kind(group, "ClusterRole", "clusterroles", GLOBAL),
                kind(group, "ClusterRoleBinding", "clusterrolebindings", GLOBAL),
                kind(group, "Role", "roles", PLAIN),
                kind(group, "RoleBinding", "rolebindings", PLAIN));
    }

    private static List<ServedKind> storageAndExtensions() {
        Set<Trait> global = EnumSet.of(Trait.CLUSTER_WIDE, Trait.STATUS, Trait.GENERATIONS);
        return List.of(
                kind(
                        "apiextensions.k8s.io/v1",
                        "CustomResourceDefinition",
                        "customresourcedefinitions",
                        global),
                kind("storage.k8s.io/v1", "StorageClass", "storageclasses", GLOBAL));
    }

    private static ServedKind kind(
            String apiVersion, String kind, String plural, Set<Trait> traits) {
        ResourceType resource =
                new ResourceType(
                        GroupVersionKind.of(apiVersion, kind),
                        plural,
                        !traits.contains(Trait.CLUSTER_WIDE),
                        true);
        return new ServedKind(
                resource,
                traits.contains(Trait.STATUS),
                traits.contains(Trait.GENERATIONS),
                Optional.empty());
    }
}
