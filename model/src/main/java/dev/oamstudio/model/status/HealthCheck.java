package dev.oamstudio.model.status;

import static java.util.Map.entry;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// From an object to its health, by its kind; custom resources by their conditions, as kstatus lays down
/// (`sigs.k8s.io/cli-utils/pkg/kstatus`). A kind more is one function and one line in the table.
public final class HealthCheck {
    /// By `group/Kind`; the core group has no name.
    private static final Map<String, Function<KubeObject, HealthReport>> KINDS =
            Map.ofEntries(
                    entry("/ConfigMap", ExistenceHealth::of),
                    entry("/Endpoints", ExistenceHealth::of),
                    entry("/LimitRange", ExistenceHealth::of),
                    entry("/Namespace", StorageHealth::namespace),
                    entry("/PersistentVolume", StorageHealth::volume),
                    entry("/PersistentVolumeClaim", StorageHealth::claim),
                    entry("/Pod", PodHealth::of),
                    entry("/ResourceQuota", ExistenceHealth::of),
                    entry("/Secret", ExistenceHealth::of),
                    entry("/Service", NetworkHealth::service),
                    entry("/ServiceAccount", ExistenceHealth::of),
                    entry(
                            "apiextensions.k8s.io/CustomResourceDefinition",
                            ConditionHealth::customResourceDefinition),
                    entry("apps/ControllerRevision", ExistenceHealth::of),
                    entry("apps/DaemonSet", WorkloadHealth::daemonSet),
                    entry("apps/Deployment", WorkloadHealth::deployment),
                    entry("apps/ReplicaSet", WorkloadHealth::replicaSet),
                    entry("apps/StatefulSet", WorkloadHealth::statefulSet),
                    entry("autoscaling/HorizontalPodAutoscaler", ScalerHealth::autoscaler),
                    entry("batch/CronJob", JobHealth::cronJob),
                    entry("batch/Job", JobHealth::job),
                    entry("core.oam.dev/HealthScope", ScopeHealth::healthScope),
                    entry("discovery.k8s.io/EndpointSlice", ExistenceHealth::of),
                    entry("networking.k8s.io/Ingress", NetworkHealth::ingress),
                    entry("networking.k8s.io/IngressClass", ExistenceHealth::of),
                    entry("networking.k8s.io/NetworkPolicy", ExistenceHealth::of),
                    entry("policy/PodDisruptionBudget", ScalerHealth::disruptionBudget),
                    entry("rbac.authorization.k8s.io/ClusterRole", ExistenceHealth::of),
                    entry("rbac.authorization.k8s.io/ClusterRoleBinding", ExistenceHealth::of),
                    entry("rbac.authorization.k8s.io/Role", ExistenceHealth::of),
                    entry("rbac.authorization.k8s.io/RoleBinding", ExistenceHealth::of),
                    entry("scheduling.k8s.io/PriorityClass", ExistenceHealth::of),
                    entry("serving.knative.dev/Configuration", ConditionHealth::knative),
                    entry("serving.knative.dev/Revision", ConditionHealth::knative),
                    entry("serving.knative.dev/Route", ConditionHealth::knative),
                    entry("serving.knative.dev/Service", ConditionHealth::knative),
                    entry("storage.k8s.io/StorageClass", ExistenceHealth::of));

    private HealthCheck() {}

    public static HealthReport of(KubeObject object) {
        if (object.isDeleting()) {
            return HealthReport.progressing("status.deleting");
        }
        return stale(object).orElseGet(() -> function(object.type()).apply(object));
    }

    /// A status that speaks of an older generation says nothing about the object as it is.
    private static Optional<HealthReport> stale(KubeObject object) {
        OptionalLong observed = observedGeneration(object);
        if (observed.isEmpty() || observed.getAsLong() >= object.generation()) {
            return Optional.empty();
        }
        Message message = Message.of("status.stale", observed.getAsLong(), object.generation());
        return Optional.of(new HealthReport(Health.PROGRESSING, message, true));
    }

    /// Of the status, or the newest of its conditions'.
    private static OptionalLong observedGeneration(KubeObject object) {
        Optional<Long> whole = object.observedGeneration();
        return whole.isPresent()
                ? OptionalLong.of(whole.get())
                : object.content().itemsAt("status", "conditions").stream()
                        .flatMap(condition -> condition.wholeAt("observedGeneration").stream())
                        .mapToLong(Long::longValue)
                        .max();
    }

    private static Function<KubeObject, HealthReport> function(GroupVersionKind type) {
        return KINDS.getOrDefault(type.group() + "/" + type.kind(), ConditionHealth::of);
    }
}
