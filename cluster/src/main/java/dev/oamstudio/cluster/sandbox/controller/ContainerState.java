package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.yaml.Value;

/// The state of one container, as a pod's status shows it.
///
/// @param started whether its process has run at least once
/// @param state what `state` holds: waiting, running or terminated
/// @param lastState what it held before its last restart; may be empty
record ContainerState(
        String name,
        String image,
        boolean ready,
        boolean started,
        long restarts,
        Value state,
        Value.Mapping lastState) {
    static ContainerState creating(Value container) {
        return waiting(container, "ContainerCreating", "");
    }

    static ContainerState waiting(Value container, String reason, String message) {
        Value.Mapping why = mapping("reason", reason);
        Value.Mapping waiting = message.isEmpty() ? why : why.with("message", Value.text(message));
        return new ContainerState(
                text(container, "name"),
                text(container, "image"),
                false,
                false,
                0,
                mapping("waiting", waiting),
                Value.Mapping.EMPTY);
    }

    static ContainerState running(Value container, boolean ready, String since) {
        return new ContainerState(
                text(container, "name"),
                text(container, "image"),
                ready,
                true,
                0,
                mapping("running", mapping("startedAt", since)),
                Value.Mapping.EMPTY);
    }

    /// Exited with 1 and not started again yet.
    static ContainerState failed(Value container, String now) {
        return new ContainerState(
                text(container, "name"),
                text(container, "image"),
                false,
                true,
                0,
                terminated(1, "Error", now),
                Value.Mapping.EMPTY);
    }

    /// Waits to be started again after having exited with 1.
    static ContainerState crashed(Value container, long restarts, String message, String now) {
        ContainerState waits = waiting(container, "CrashLoopBackOff", message);
        return new ContainerState(
                waits.name,
                waits.image,
                false,
                true,
                restarts,
                waits.state,
                terminated(1, "Error", now));
    }

    ContainerState completed(String now) {
        boolean already = hasCompleted();
        return new ContainerState(
                name,
                image,
                false,
                true,
                restarts,
                already ? state : terminated(0, "Completed", now),
                lastState);
    }

    boolean isStarted() {
        return started;
    }

    boolean hasFailed() {
        return state.wholeAt("terminated", "exitCode").filter(code -> code != 0).isPresent();
    }

    boolean hasCompleted() {
        return state.wholeAt("terminated", "exitCode").filter(code -> code == 0).isPresent();
    }

    Value toValue() {
        Value.Mapping status =
                mapping(
                        "name", name,
                        "image", image,
                        "imageID", "",
                        "ready", ready,
                        "started", started && ready,
                        "restartCount", restarts,
                        "state", state);
        return lastState.isEmpty() ? status : status.with("lastState", lastState);
    }

    private static Value.Mapping terminated(int code, String reason, String now) {
        return mapping(
                "terminated", mapping("exitCode", code, "reason", reason, "finishedAt", now));
    }

    private static String text(Value container, String field) {
        return container.textAt(field).orElse("");
    }
}
