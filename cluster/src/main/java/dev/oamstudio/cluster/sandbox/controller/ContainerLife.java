package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.Optional;

/// How one container of a pod fares from one look to the next.
record ContainerLife(KubeObject pod, Value container, World world) {
    private static final Duration PULL_FAILS = Duration.ofMillis(800);
    private static final Duration PULL_BACKS_OFF = Duration.ofMillis(1200);
    private static final Duration STARTS = Duration.ofMillis(1500);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);

    ContainerState next() {
        return switch (ImageFate.of(container)) {
            case MISSING -> missing();
            case CRASH -> crash();
            case UNREADY -> unready();
            case RUNS -> runs();
        };
    }

    private ContainerState missing() {
        if (!passed("pull fails", PULL_FAILS)) {
            return ContainerState.creating(container);
        }
        once(
                "ErrImagePull",
                () ->
                        world.warn(
                                pod,
                                "Failed",
                                "Failed to pull image \"" + image() + "\": manifest unknown"));
        if (!passed("pull backs off", PULL_BACKS_OFF)) {
            return ContainerState.waiting(
                    container,
                    "ErrImagePull",
                    "failed to pull image \"" + image() + "\": manifest unknown");
        }
        once(
                "ImagePullBackOff",
                () -> world.tell(pod, "BackOff", "Back-off pulling image \"" + image() + "\""));
        return ContainerState.waiting(
                container,
                "ImagePullBackOff",
                "Back-off pulling image \"" + image() + "\": manifest unknown");
    }

    /// Starts, exits with 1, and is started again after ever longer waits; not at all where pods are never restarted.
    private ContainerState crash() {
        if (!passed("starts", STARTS)) {
            return ContainerState.creating(container);
        }
        if (pod.text("spec", "restartPolicy").equals("Never")) {
            return ContainerState.failed(container, since("terminated", "finishedAt"));
        }
        long restarts = restarts();
        Duration wait = backOff(Math.max(1, restarts));
        if (restarts > 0 && !passed("restart " + restarts, wait)) {
            return crashed(restarts);
        }
        world.warn(
                pod,
                "BackOff",
                "Back-off restarting failed container " + name() + " in pod " + pod.name());
        return crashed(restarts + 1);
    }

    private ContainerState crashed(long restarts) {
        String message =
                "back-off "
                        + words(backOff(restarts))
                        + " restarting failed container="
                        + name()
                        + " pod="
                        + pod.name()
                        + "_"
                        + pod.namespace();
        boolean same = restarts == restarts();
        String ended =
                status().filter(old -> same)
                        .flatMap(old -> old.textAt("lastState", "terminated", "finishedAt"))
                        .orElse(world.now());
        return ContainerState.crashed(container, restarts, message, ended);
    }

    private ContainerState unready() {
        if (!passed("starts", STARTS)) {
            return ContainerState.creating(container);
        }
        once("started", this::tellOfStart);
        once(
                "Unhealthy",
                () ->
                        world.warn(
                                pod,
                                "Unhealthy",
                                "Readiness probe failed: HTTP probe failed with statuscode: 503"));
        return ContainerState.running(container, false, since("running", "startedAt"));
    }

    private ContainerState runs() {
        if (!passed("starts", world.between(pod, 1500, 3500))) {
            return ContainerState.creating(container);
        }
        once("started", this::tellOfStart);
        return ContainerState.running(container, true, since("running", "startedAt"));
    }

    private void tellOfStart() {
        world.tell(pod, "Pulled", "Successfully pulled image \"" + image() + "\"");
        world.tell(pod, "Created", "Created container: " + name());
        world.tell(pod, "Started", "Started container " + name());
    }

    private void once(String what, Runnable work) {
        if (world.first(pod, name() + " once " + what)) {
            work.run();
        }
    }

    private boolean passed(String what, Duration wait) {
        return world.passed(pod, name() + " " + what, wait);
    }

    private long restarts() {
        return status().flatMap(old -> old.wholeAt("restartCount")).orElse(0L);
    }

    /// The time that the container's state already names, else now.
    private String since(String state, String field) {
        return status().flatMap(old -> old.textAt("state", state, field)).orElse(world.now());
    }

    private Optional<Value> status() {
        return pod.content().itemsAt("status", "containerStatuses").stream()
                .filter(old -> old.textAt("name").equals(container.textAt("name")))
                .findFirst();
    }

    private String name() {
        return container.textAt("name").orElse("");
    }

    private String image() {
        return container.textAt("image").orElse("");
    }

    private static Duration backOff(long restarts) {
        Duration wait = Duration.ofSeconds(10L << Math.min(restarts - 1, 10));
        return wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
    }

    private static String words(Duration wait) {
        long minutes = wait.toMinutes();
        return minutes == 0 ? wait.toSeconds() + "s" : minutes + "m" + wait.toSecondsPart() + "s";
    }
}
