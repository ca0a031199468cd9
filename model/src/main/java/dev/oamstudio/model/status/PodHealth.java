package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The health of a pod, from its phase and the states of its containers.
final class PodHealth {
    /// Reasons for which a container waits that time alone does not mend.
    private static final Set<String> STUCK =
            Set.of(
                    "CrashLoopBackOff",
                    "CreateContainerConfigError",
                    "CreateContainerError",
                    "ErrImageNeverPull",
                    "ErrImagePull",
                    "ImageInspectError",
                    "ImagePullBackOff",
                    "InvalidImageName",
                    "RunContainerError");

    /// A container that was restarted this often without becoming ready does not start by itself.
    private static final long MANY_RESTARTS = 3;

    private PodHealth() {}

    static HealthReport of(KubeObject pod) {
        return switch (pod.text("status", "phase")) {
            case "Succeeded" -> HealthReport.healthy("status.completed");
            case "Failed" -> failed(pod);
            case "" -> HealthReport.progressing("status.not-observed");
            default -> stuck(pod).orElseGet(() -> alive(pod));
        };
    }

    /// The states of a pod's containers, those of init containers first.
    static Stream<Value> containers(KubeObject pod) {
        return Stream.concat(
                pod.content().itemsAt("status", "initContainerStatuses").stream(),
                pod.content().itemsAt("status", "containerStatuses").stream());
    }

    /// The container that waits for a reason that time alone does not mend.
    static Optional<Value> stuckContainer(KubeObject pod) {
        return containers(pod)
                .filter(container -> STUCK.contains(waitingReason(container)))
                .findFirst();
    }

    static String waitingReason(Value container) {
        return container.textAt("state", "waiting", "reason").orElse("");
    }

    private static Optional<HealthReport> stuck(KubeObject pod) {
        return stuckContainer(pod)
                .map(PodHealth::stuck)
                .or(() ->
                        containers(pod)
                                .filter(PodHealth::restartsOften)
                                .findFirst()
                                .map(PodHealth::restarting));
    }

    private static HealthReport stuck(Value container) {
        String reason = waitingReason(container);
        String message = container.textAt("state", "waiting", "message").orElse("");
        if (reason.equals("CrashLoopBackOff")) {
            return restarting(container);
        }
        return message.isEmpty()
                ? HealthReport.degraded("status.container-waits", name(container), reason)
                : HealthReport.degraded("status.container-stuck", name(container), reason, message);
    }

    private static boolean restartsOften(Value container) {
        return !isReady(container)
                && restarts(container) >= MANY_RESTARTS
                && exitCode(container) != 0;
    }

    private static HealthReport restarting(Value container) {
        return HealthReport.degraded(
                "status.container-restarts",
                name(container),
                restarts(container),
                exitCode(container));
    }

    private static HealthReport failed(KubeObject pod) {
        String reason = pod.text("status", "reason");
        return containers(pod)
                .filter(container -> exitCode(container) != 0)
                .findFirst()
                .map(container ->
                        HealthReport.degraded(
                                "status.container-failed", name(container), exitCode(container)))
                .orElseGet(() ->
                        reason.isEmpty()
                                ? HealthReport.degraded("status.failed")
                                : HealthReport.degraded(
                                        "status.failed-because",
                                        reason,
                                        pod.text("status", "message")));
    }

    private static HealthReport alive(KubeObject pod) {
        Optional<Condition> unscheduled = pod.condition("PodScheduled").filter(Condition::isFalse);
        if (unscheduled.isPresent()) {
            return HealthReport.progressing("status.unschedulable", unscheduled.get().message());
        }
        if (pod.condition("Ready").filter(Condition::isTrue).isPresent()) {
            return HealthReport.healthy("status.pod-ready");
        }
        return containers(pod)
                .filter(container -> !isReady(container))
                .findFirst()
                .map(PodHealth::starting)
                .orElseGet(() -> HealthReport.progressing("status.pod-starting"));
    }

    private static HealthReport starting(Value container) {
        String reason = waitingReason(container);
        if (container.at("state", "running").isPresent()) {
            return HealthReport.progressing("status.container-unready", name(container));
        }
        return reason.isEmpty()
                ? HealthReport.progressing("status.container-starting", name(container))
                : HealthReport.progressing("status.container-waits", name(container), reason);
    }

    static boolean isReady(Value container) {
        return container.get("ready").equals(Optional.of(Value.bool(true)));
    }

    static long restarts(Value container) {
        return container.wholeAt("restartCount").orElse(0L);
    }

    static String name(Value container) {
        return container.textAt("name").orElse("");
    }

    /// Of the present or last end of a container; 0 if it never ended.
    static long exitCode(Value container) {
        return container
                .wholeAt("state", "terminated", "exitCode")
                .or(() -> container.wholeAt("lastState", "terminated", "exitCode"))
                .orElse(0L);
    }
}
