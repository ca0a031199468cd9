package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;

/// How many pods of a set there are, and how many of them are ready.
record Replicas(long all, long ready) {
    static Replicas of(List<KubeObject> pods) {
        return new Replicas(pods.size(), pods.stream().filter(Replicas::isReady).count());
    }

    static boolean isReady(KubeObject pod) {
        return !pod.isDeleting() && pod.condition("Ready").filter(Condition::isTrue).isPresent();
    }

    /// How many a set wants; one if it does not say.
    static long wanted(KubeObject set) {
        return set.content().wholeAt("spec", "replicas").orElse(1L);
    }
}
