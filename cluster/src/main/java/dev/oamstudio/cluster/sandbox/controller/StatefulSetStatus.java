package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// The status of a StatefulSet, as its controller writes it.
final class StatefulSetStatus {
    private StatefulSetStatus() {}

    static Value.Mapping of(KubeObject set, List<KubeObject> pods) {
        String update = StatefulSetController.revision(set);
        String known = set.text("status", "currentRevision");
        long updated = pods.stream().filter(pod -> isOf(pod, update)).count();
        Replicas replicas = Replicas.of(pods);
        boolean rolledOut = updated == Replicas.wanted(set) && replicas.ready() == updated;
        String current = rolledOut || known.isEmpty() ? update : known;
        return Status.of(
                        mapping("observedGeneration", set.generation(), "replicas", replicas.all()))
                .count("readyReplicas", replicas.ready())
                .with("availableReplicas", Value.whole(replicas.ready()))
                .count("currentReplicas", pods.stream().filter(pod -> isOf(pod, current)).count())
                .count("updatedReplicas", updated)
                .text("currentRevision", current)
                .text("updateRevision", update)
                .with("collisionCount", Value.whole(0))
                .fields();
    }

    private static boolean isOf(KubeObject pod, String revision) {
        return revision.equals(pod.labels().get(StatefulSetController.REVISION));
    }
}
