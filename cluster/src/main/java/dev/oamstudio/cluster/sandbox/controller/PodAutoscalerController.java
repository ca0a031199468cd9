package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.Optional;

/// Keeps the replicas of a workload within the bounds of a HorizontalPodAutoscaler. The sandbox has no load, so nothing else
/// moves them.
final class PodAutoscalerController implements Controller {
    @Override
    public GroupVersionKind looksAfter() {
        return Kind.POD_AUTOSCALER;
    }

    @Override
    public boolean minds(KubeObject changed) {
        return changed.type().equals(Kind.DEPLOYMENT) || changed.type().equals(Kind.STATEFUL_SET);
    }

    @Override
    public void reconcile(KubeObject scaler, World world) {
        if (scaler.isDeleting() || !world.passed(scaler, "metrics", Duration.ofSeconds(1))) {
            return;
        }
        Optional<KubeObject> target = target(scaler, world);
        if (target.isEmpty()) {
            lost(scaler, world);
            return;
        }
        long has = Replicas.wanted(target.get());
        long least = scaler.content().wholeAt("spec", "minReplicas").orElse(1L);
        long most = scaler.content().wholeAt("spec", "maxReplicas").orElse(least);
        long wanted = Math.max(least, Math.min(most, has));
        if (wanted != has) {
            Value.Mapping spec =
                    target.get().content().mappingAt("spec").with("replicas", Value.whole(wanted));
            world.write(scaler, new KubeObject(target.get().content().with("spec", spec)));
            world.tell(scaler, "SuccessfulRescale", "New size: " + wanted);
        }
        world.status(scaler, status(scaler, has, wanted, world));
    }

    private static Optional<KubeObject> target(KubeObject scaler, World world) {
        GroupVersionKind type =
                GroupVersionKind.of(
                        scaler.text("spec", "scaleTargetRef", "apiVersion"),
                        scaler.text("spec", "scaleTargetRef", "kind"));
        return world.get(
                new ObjectKey(
                        type, scaler.namespace(), scaler.text("spec", "scaleTargetRef", "name")));
    }

    private static void lost(KubeObject scaler, World world) {
        String name = scaler.text("spec", "scaleTargetRef", "name");
        String message =
                "the HPA controller was unable to get the target's current scale: \""
                        + name
                        + "\" not found";
        Conditions conditions =
                Conditions.of(scaler, world.now())
                        .with("AbleToScale", false, "FailedGetScale", message);
        world.status(
                scaler,
                mapping(
                        "currentReplicas",
                        0,
                        "desiredReplicas",
                        0,
                        "conditions",
                        conditions.toValue()));
        world.warn(scaler, "FailedGetScale", message);
    }

    private static Value.Mapping status(KubeObject scaler, long has, long wanted, World world) {
        Conditions conditions =
                Conditions.of(scaler, world.now())
                        .with(
                                "AbleToScale",
                                true,
                                "ReadyForNewScale",
                                "recommended size matches current size")
                        .with(
                                "ScalingActive",
                                true,
                                "ValidMetricFound",
                                "the HPA was able to successfully calculate a replica count from cpu resource utilization")
                        .with(
                                "ScalingLimited",
                                false,
                                "DesiredWithinRange",
                                "the desired count is within the acceptable range");
        return mapping(
                "currentReplicas",
                has,
                "desiredReplicas",
                wanted,
                "conditions",
                conditions.toValue());
    }
}
