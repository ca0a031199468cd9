package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;

/// Keeps one pod on the sandbox's only node.
final class DaemonSetController implements Controller {
    private static final String REVISION = "controller-revision-hash";

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.DAEMON_SET;
    }

    @Override
    public void reconcile(KubeObject set, World world) {
        if (set.isDeleting()) {
            return;
        }
        String hash = Hashes.of(set.content().mappingAt("spec", "template"));
        List<KubeObject> pods = world.owned(set, Kind.POD);
        pods.stream()
                .filter(pod -> !hash.equals(pod.labels().get(REVISION)))
                .forEach(world::delete);
        if (pods.isEmpty()) {
            String suffix =
                    Hashes.letters(
                            Integer.toUnsignedLong(Hashes.number(set.uid() + world.now())), 5);
            KubeObject pod =
                    PodTemplate.labelled(
                            PodTemplate.pod(set, set.name() + "-" + suffix), REVISION, hash);
            world.write(set, pod)
                    .ifPresent(created ->
                            world.tell(set, "SuccessfulCreate", "Created pod: " + created.name()));
        }
        writeStatus(set, hash, world);
    }

    private static void writeStatus(KubeObject set, String hash, World world) {
        List<KubeObject> pods = world.owned(set, Kind.POD);
        Replicas replicas = Replicas.of(pods);
        long updated = pods.stream().filter(pod -> hash.equals(pod.labels().get(REVISION))).count();
        world.status(
                set,
                Status.of(
                                mapping(
                                        "currentNumberScheduled",
                                        replicas.all(),
                                        "numberMisscheduled",
                                        0,
                                        "desiredNumberScheduled",
                                        1,
                                        "numberReady",
                                        replicas.ready()))
                        .count("observedGeneration", set.generation())
                        .count("updatedNumberScheduled", updated)
                        .count("numberAvailable", replicas.ready())
                        .count("numberUnavailable", 1 - replicas.ready())
                        .fields());
    }
}
