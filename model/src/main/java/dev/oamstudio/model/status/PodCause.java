package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.status.Explanation.Evidence;
import dev.oamstudio.model.status.Explanation.Origin;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/// Why a pod is not ready: what its containers, its scheduling and the warnings about it tell.
final class PodCause {
    private final String subject;
    private final KubeObject pod;
    private final Optional<RenderedObject> desired;
    private final Observation observation;

    /// @param subject whose pod it is, by name
    /// @param desired what was designed and led to the pod
    PodCause(
            String subject,
            KubeObject pod,
            Optional<RenderedObject> desired,
            Observation observation) {
        this.subject = subject;
        this.pod = pod;
        this.desired = desired;
        this.observation = observation;
    }

    Cause cause() {
        Optional<Value> stuck = PodHealth.stuckContainer(pod);
        Optional<Condition> unscheduled = pod.condition("PodScheduled").filter(Condition::isFalse);
        if (stuck.isPresent()) {
            return stuck(stuck.get());
        }
        return unscheduled.isPresent()
                ? cause("unschedulable", Optional.empty(), "", unscheduled.get().message())
                : notReady();
    }

    private Cause stuck(Value container) {
        String words = container.textAt("state", "waiting", "message").orElse("");
        return switch (PodHealth.waitingReason(container)) {
            case "CrashLoopBackOff" -> crash(container);
            case "CreateContainerConfigError", "CreateContainerError", "RunContainerError" ->
                    cause("config", Optional.of(container), "", words);
            default -> cause("image", Optional.of(container), "image", words);
        };
    }

    private Cause crash(Value container) {
        String words =
                container.textAt("lastState", "terminated", "message").orElseGet(this::warning);
        return cause("crash", Optional.of(container), "", words);
    }

    private Cause notReady() {
        Optional<Value> unready =
                PodHealth.containers(pod)
                        .filter(container -> !PodHealth.isReady(container))
                        .findFirst();
        if (unready.filter(container -> PodHealth.exitCode(container) != 0).isPresent()) {
            return crash(unready.get());
        }
        return unready.flatMap(container -> container.at("state", "running")).isPresent()
                ? cause("probe", unready, "readinessProbe", warning())
                : cause("starting", unready, "", warning());
    }

    private String warning() {
        return Causes.warning(observation, pod.key()).map(KubeEvent::message).orElse("");
    }

    /// @param field the field of the container in the design that the cause goes back to; may be empty
    private Cause cause(String kind, Optional<Value> container, String field, String quote) {
        String name = container.map(PodHealth::name).orElse("");
        String image = container.flatMap(each -> each.textAt("image")).orElse("");
        Object[] arguments = {
            subject,
            name,
            image,
            container.map(PodHealth::exitCode).orElse(0L),
            container.map(PodHealth::restarts).orElse(0L),
            pod.name()
        };
        return new Cause(
                subject,
                Message.of("status.why-" + kind, arguments),
                new Evidence(
                        Message.of("status.evidence-" + kind, arguments),
                        Optional.of(pod.key()),
                        quote,
                        lastSeen()),
                Message.of("status.next-" + kind, arguments),
                desired.flatMap(object -> origin(object, name, field)));
    }

    private Optional<Instant> lastSeen() {
        return Causes.warning(observation, pod.key())
                .flatMap(KubeEvent::last)
                .or(() -> pod.condition("Ready").flatMap(Condition::since))
                .or(pod::created);
    }

    private static Optional<Origin> origin(RenderedObject object, String container, String field) {
        return container.isEmpty()
                ? Optional.empty()
                : find(FieldPath.ROOT, object.object().content(), container)
                        .map(path -> field.isEmpty() ? path : path.key(field))
                        .flatMap(path ->
                                object.origin(path)
                                        .map(known ->
                                                new Origin(object.key(), path, known.place())));
    }

    /// The path of the container with a name, wherever the pod's template stands.
    private static Optional<FieldPath> find(FieldPath path, Value value, String container) {
        return switch (value) {
            case Value.Mapping mapping ->
                    mapping.textAt("image").isPresent()
                                    && mapping.textAt("name").equals(Optional.of(container))
                            ? Optional.of(path)
                            : mapping.entries().entrySet().stream()
                                    .flatMap(entry ->
                                            find(
                                                    path.key(entry.getKey()),
                                                    entry.getValue(),
                                                    container)
                                                    .stream())
                                    .findFirst();
            case Value.Sequence sequence ->
                    IntStream.range(0, sequence.items().size())
                            .boxed()
                            .flatMap(i ->
                                    find(path.index(i), sequence.items().get(i), container)
                                            .stream())
                            .findFirst();
            case Value.Text ignored -> Optional.empty();
            case Value.Whole ignored -> Optional.empty();
            case Value.Real ignored -> Optional.empty();
            case Value.Bool ignored -> Optional.empty();
            case Value.Null ignored -> Optional.empty();
        };
    }
}
