package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A Deployment with its ReplicaSets: the one of its present template and those of earlier ones.
///
/// @param current the ReplicaSet of the present template, as far as it exists
/// @param earlier the others, the oldest first
record Rollout(KubeObject deployment, Optional<KubeObject> current, List<KubeObject> earlier) {
    static final String HASH = "pod-template-hash";
    private static final KubeObject NONE = new KubeObject(mapping("spec", mapping("replicas", 0)));

    Rollout {
        earlier = List.copyOf(earlier);
    }

    static Rollout of(KubeObject deployment, World world) {
        String hash = hash(deployment);
        List<KubeObject> sets =
                world.owned(deployment, Kind.REPLICA_SET).stream()
                        .sorted(Comparator.comparingLong(Rollout::revision))
                        .toList();
        return new Rollout(
                deployment,
                sets.stream().filter(set -> hash.equals(set.labels().get(HASH))).findFirst(),
                sets.stream().filter(set -> !hash.equals(set.labels().get(HASH))).toList());
    }

    static String hash(KubeObject deployment) {
        return Hashes.of(deployment.content().mappingAt("spec", "template"));
    }

    static long revision(KubeObject object) {
        String revision =
                object.annotations().getOrDefault("deployment.kubernetes.io/revision", "0");
        return Long.parseLong(revision);
    }

    long wanted() {
        return Replicas.wanted(deployment);
    }

    /// How many pods all sets want together.
    long total() {
        return Replicas.wanted(currentOrNone())
                + earlier.stream().mapToLong(Replicas::wanted).sum();
    }

    /// How many pods all sets have, or have ready.
    long counted(String field) {
        long now = count(currentOrNone(), field);
        return now + earlier.stream().mapToLong(set -> count(set, field)).sum();
    }

    static long count(KubeObject set, String field) {
        return set.content().wholeAt("status", field).orElse(0L);
    }

    boolean recreates() {
        return deployment.text("spec", "strategy", "type").equals("Recreate");
    }

    long maxSurge() {
        return bound("maxSurge", true);
    }

    long maxUnavailable() {
        long bound = recreates() ? wanted() : bound("maxUnavailable", false);
        return maxSurge() == 0 && bound == 0 ? 1 : bound;
    }

    boolean isComplete() {
        long updated = count(currentOrNone(), "replicas");
        return updated == wanted()
                && counted("replicas") == wanted()
                && counted("availableReplicas") == wanted();
    }

    KubeObject currentOrNone() {
        return current.orElse(NONE);
    }

    /// A number of pods, given as such or as a share of those wanted.
    private long bound(String field, boolean roundUp) {
        if (recreates()) {
            return 0;
        }
        Value given =
                deployment
                        .content()
                        .at("spec", "strategy", "rollingUpdate", field)
                        .orElse(Value.text("25%"));
        if (given instanceof Value.Whole whole) {
            return whole.number();
        }
        double share = Double.parseDouble(given.display().replace("%", "")) / 100 * wanted();
        return (long) (roundUp ? Math.ceil(share) : Math.floor(share));
    }
}
