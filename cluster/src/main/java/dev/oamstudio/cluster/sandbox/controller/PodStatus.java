package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;
import static dev.oamstudio.cluster.convert.Values.sequence;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.Collectors;

/// The status of a pod, as the kubelet writes it.
final class PodStatus {
    private PodStatus() {}

    static void write(KubeObject pod, String phase, List<ContainerState> containers, World world) {
        String address = address(pod);
        Value.Mapping status =
                mapping(
                        "observedGeneration", pod.generation(),
                        "phase", phase,
                        "conditions", conditions(pod, phase, containers, world.now()).toValue(),
                        "hostIP", "127.0.0.1",
                        "podIP", address,
                        "podIPs", sequence(mapping("ip", address)),
                        "startTime", startTime(pod, world),
                        "containerStatuses",
                                sequence(containers.stream().map(ContainerState::toValue).toList()),
                        "qosClass", "BestEffort");
        world.status(pod, status, World.KUBELET);
    }

    private static Conditions conditions(
            KubeObject pod, String phase, List<ContainerState> containers, String now) {
        Conditions conditions =
                Conditions.of(pod, now)
                        .with("PodReadyToStartContainers", true, "", "")
                        .with(
                                "Initialized",
                                true,
                                phase.equals("Succeeded") ? "PodCompleted" : "",
                                "");
        String unready =
                containers.stream()
                        .filter(container -> !container.ready())
                        .map(ContainerState::name)
                        .collect(Collectors.joining(" "));
        String message = "containers with unready status: [" + unready + "]";
        return switch (phase) {
            case "Succeeded" -> both(conditions, false, "PodCompleted", "");
            case "Failed" -> both(conditions, false, "PodFailed", "");
            default ->
                    unready.isEmpty()
                            ? both(conditions, true, "", "")
                            : both(conditions, false, "ContainersNotReady", message);
        };
    }

    private static Conditions both(
            Conditions conditions, boolean ready, String reason, String message) {
        return conditions
                .with("Ready", ready, reason, message)
                .with("ContainersReady", ready, reason, message);
    }

    private static String startTime(KubeObject pod, World world) {
        String known = pod.text("status", "startTime");
        return known.isEmpty() ? world.now() : known;
    }

    private static String address(KubeObject pod) {
        String known = pod.text("status", "podIP");
        int number = Hashes.number(pod.uid());
        return known.isEmpty()
                ? "10.100." + (number >>> 24) + "." + (1 + (number >>> 16 & 0xff) % 254)
                : known;
    }
}
