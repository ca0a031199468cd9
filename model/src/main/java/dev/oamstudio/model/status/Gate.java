package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.PendingInput;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether an object may be applied as the cluster stands now.
public sealed interface Gate {
    /// It may.
    ///
    /// @param object the desired object with the values that flow in filled in
    record Open(KubeObject object) implements Gate {}

    /// It must wait.
    ///
    /// @param on the object that it waits for
    record Closed(Message why, ObjectKey on) implements Gate {}

    /// What an object waits for: the health of others by order, values that flow in, and, as a trait, its workload.
    static Gate of(RenderedObject desired, Rendering rendering, Observation observation) {
        return unhealthy(desired, observation)
                .or(() -> workloadMissing(desired, rendering, observation))
                .orElseGet(() -> filled(desired, rendering, observation));
    }

    /// What must be there before an object, whatever its health: a trait's workload, unless that one waits for the trait.
    static Optional<ObjectKey> follows(RenderedObject desired, Rendering rendering) {
        return desired.role() == RenderedObject.Role.TRAIT
                ? rendering
                        .workloadOf(desired)
                        .map(RenderedObject::key)
                        .filter(workload -> !Reach.of(rendering, workload).contains(desired.key()))
                : Optional.empty();
    }

    /// The fields that flow in.
    static Set<FieldPath> inputPaths(RenderedObject desired) {
        Set<FieldPath> paths = new HashSet<>();
        for (PendingInput input : desired.inputs()) {
            for (String written : input.toPaths()) {
                try {
                    paths.add(FieldPath.parse(written));
                } catch (FieldPathException unreadable) {
                    throw new IllegalStateException(
                            "rendering lets no such path through: " + written, unreadable);
                }
            }
        }
        return paths;
    }

    private static Optional<Gate> unhealthy(RenderedObject desired, Observation observation) {
        List<ObjectKey> unhealthy =
                desired.waitsFor().stream().filter(key -> !isHealthy(key, observation)).toList();
        if (unhealthy.isEmpty()) {
            return Optional.empty();
        }
        String names =
                unhealthy.stream()
                        .map(Names::shortName)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Optional.of(new Closed(Message.of("status.waits-for", names), unhealthy.getFirst()));
    }

    private static boolean isHealthy(ObjectKey key, Observation observation) {
        return observation
                .find(key)
                .filter(live -> HealthCheck.of(live).health() == Health.HEALTHY)
                .isPresent();
    }

    private static Optional<Gate> workloadMissing(
            RenderedObject desired, Rendering rendering, Observation observation) {
        return follows(desired, rendering)
                .filter(workload -> observation.find(workload).isEmpty())
                .map(workload ->
                        new Closed(
                                Message.of("status.waits-for", Names.shortName(workload)),
                                workload));
    }

    private static Gate filled(
            RenderedObject desired, Rendering rendering, Observation observation) {
        Optional<KubeObject> live = observation.find(desired.key());
        KubeObject application = rendering.application().object();
        Gate gate = new Open(desired.object());
        for (PendingInput input : desired.inputs()) {
            if (gate instanceof Open open) {
                gate = fed(open, input, InputValue.of(input, application, observation, live));
            }
        }
        return gate;
    }

    private static Gate fed(Open open, PendingInput input, InputValue value) {
        return switch (value) {
            case InputValue.Waiting waiting -> new Closed(waiting.why(), input.source());
            case InputValue.Ready ready when ready.value().isEmpty() -> open;
            case InputValue.Ready ready ->
                    fill(open.object(), input.toPaths(), ready.value().get())
                            .<Gate>map(Open::new)
                            .orElseGet(() ->
                                    new Closed(
                                            Message.of(
                                                    "status.input-leads-nowhere", input.output()),
                                            input.source()));
        };
    }

    /// A list is appended to the list that is there; anything else overwrites.
    private static Optional<KubeObject> fill(KubeObject object, List<String> paths, Value value) {
        Value content = object.content();
        try {
            for (String written : paths) {
                FieldPath path = FieldPath.parse(written);
                content = path.set(content, appended(path.in(content), value));
            }
        } catch (FieldPathException leadsNowhere) {
            return Optional.empty();
        }
        return content instanceof Value.Mapping mapping
                ? Optional.of(new KubeObject(mapping))
                : Optional.empty();
    }

    private static Value appended(Optional<Value> present, Value value) {
        if (present.isPresent()
                && present.get() instanceof Value.Sequence list
                && value instanceof Value.Sequence more) {
            List<Value> items = new ArrayList<>(list.items());
            items.addAll(more.items());
            return new Value.Sequence(items);
        }
        return value;
    }
}
