package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Comparator;
import java.util.List;

/// Keeps as many pods as a ReplicaSet wants.
final class ReplicaSetController implements Controller {
    /// Pods that are not ready go first, then the youngest.
    private static final Comparator<KubeObject> DISPENSABLE =
            Comparator.comparing(Replicas::isReady)
                    .thenComparing(
                            pod -> pod.text("metadata", "creationTimestamp"),
                            Comparator.reverseOrder());

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.REPLICA_SET;
    }

    @Override
    public void reconcile(KubeObject set, World world) {
        if (set.isDeleting()) {
            return;
        }
        List<KubeObject> pods = world.owned(set, Kind.POD);
        long missing = Replicas.wanted(set) - pods.size();
        for (long i = 0; i < missing; i++) {
            create(set, world, pods.size() + i);
        }
        pods.stream()
                .sorted(DISPENSABLE)
                .limit(Math.max(0, -missing))
                .forEach(pod -> {
                    world.delete(pod);
                    world.tell(set, "SuccessfulDelete", "Deleted pod: " + pod.name());
                });
        world.status(set, status(set, Replicas.of(world.owned(set, Kind.POD))));
    }

    private static void create(KubeObject set, World world, long number) {
        String suffix =
                Hashes.letters(
                        Integer.toUnsignedLong(Hashes.number(set.uid() + world.now() + number))
                                * 40_503L,
                        5);
        world.write(set, PodTemplate.pod(set, set.name() + "-" + suffix))
                .ifPresent(
                        pod -> world.tell(set, "SuccessfulCreate", "Created pod: " + pod.name()));
    }

    private static Value.Mapping status(KubeObject set, Replicas replicas) {
        return Status.of(mapping("replicas", replicas.all()))
                .count("fullyLabeledReplicas", replicas.all())
                .count("readyReplicas", replicas.ready())
                .count("availableReplicas", replicas.ready())
                .count("observedGeneration", set.generation())
                .fields();
    }
}
