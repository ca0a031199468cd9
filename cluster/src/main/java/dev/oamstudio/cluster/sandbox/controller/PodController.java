package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.List;

/// Plays scheduler and kubelet: places a pod, creates its containers, starts them, and lets them fare as their images say.
final class PodController implements Controller {
    static final String NODE = "simulated-0";
    private static final Duration SCHEDULING = Duration.ofMillis(100);
    private static final Duration CREATING = Duration.ofMillis(200);
    private static final Duration TERMINATING = Duration.ofMillis(500);
    private static final Duration WORKING = Duration.ofSeconds(2);

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.POD;
    }

    @Override
    public void reconcile(KubeObject pod, World world) {
        if (pod.isDeleting()) {
            terminate(pod, world);
        } else if (pod.text("spec", "nodeName").isEmpty()) {
            schedule(pod, world);
        } else if (pod.content().itemsAt("status", "containerStatuses").isEmpty()) {
            create(pod, world);
        } else if (!hasEnded(pod)) {
            run(pod, world);
        }
    }

    /// A pod that has ended stays so: nothing starts its containers again.
    private static boolean hasEnded(KubeObject pod) {
        String phase = pod.text("status", "phase");
        return phase.equals("Succeeded") || phase.equals("Failed");
    }

    private static void terminate(KubeObject pod, World world) {
        if (world.passed(pod, "terminating", TERMINATING)) {
            world.server().remove(pod.key());
        }
    }

    private static void schedule(KubeObject pod, World world) {
        if (!world.passed(pod, "scheduling", SCHEDULING)) {
            return;
        }
        Value.Mapping spec = pod.content().mappingAt("spec").with("nodeName", Value.text(NODE));
        world.write(pod, new KubeObject(pod.content().with("spec", spec)));
        Conditions conditions = Conditions.of(pod, world.now()).with("PodScheduled", true, "", "");
        world.status(
                pod,
                mapping("phase", "Pending", "conditions", conditions.toValue()),
                "kube-scheduler");
        world.tell(
                pod,
                "Scheduled",
                "Successfully assigned " + pod.namespace() + "/" + pod.name() + " to " + NODE);
    }

    private static void create(KubeObject pod, World world) {
        if (!world.passed(pod, "creating", CREATING)) {
            return;
        }
        List<Value> containers = pod.content().itemsAt("spec", "containers");
        List<ContainerState> states =
                containers.stream()
                        .<ContainerState>map(container -> ContainerState.creating(container))
                        .toList();
        containers.forEach(container ->
                world.tell(pod, "Pulling", "Pulling image \"" + image(container) + "\""));
        PodStatus.write(pod, "Pending", states, world);
    }

    private static void run(KubeObject pod, World world) {
        List<ContainerState> states =
                pod.content().itemsAt("spec", "containers").stream()
                        .map(container -> new ContainerLife(pod, container, world).next())
                        .toList();
        String phase = states.stream().anyMatch(ContainerState::isStarted) ? "Running" : "Pending";
        boolean never = pod.text("spec", "restartPolicy").equals("Never");
        boolean failed = never && states.stream().anyMatch(ContainerState::hasFailed);
        boolean done =
                states.stream().allMatch(ContainerState::hasCompleted)
                        || worksToItsEnd(pod, states, world);
        if (failed) {
            PodStatus.write(pod, "Failed", states, world);
        } else if (done) {
            PodStatus.write(
                    pod,
                    "Succeeded",
                    states.stream().map(s -> s.completed(world.now())).toList(),
                    world);
        } else {
            PodStatus.write(pod, phase, states, world);
        }
    }

    /// Pods of Jobs complete after a while; others run for ever.
    private static boolean worksToItsEnd(KubeObject pod, List<ContainerState> states, World world) {
        boolean job = pod.owners().stream().anyMatch(owner -> owner.type().kind().equals("Job"));
        return job
                && states.stream().allMatch(ContainerState::ready)
                && Replicas.isReady(pod)
                && world.passed(pod, "working", WORKING);
    }

    private static String image(Value container) {
        return container.textAt("image").orElse("");
    }
}
