package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Explanation.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds out why a node of the status tree is not ready: follows what waits to what it waits for, and what is broken down to
/// the pod that breaks it.
public final class WhyNotReady {
    private static final Comparator<StatusNode> BADNESS =
            Comparator.comparing(node -> node.health().health(), Health.BADNESS);

    private final StatusNode root;
    private final Rendering rendering;
    private final Observation observation;
    private final List<Evidence> chain = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private WhyNotReady(StatusNode root, Rendering rendering, Observation observation) {
        this.root = root;
        this.rendering = rendering;
        this.observation = observation;
    }

    /// @param node the node asked about, of the tree below `root`
    /// @return nothing if it is ready
    public static Optional<Explanation> of(
            StatusNode node, StatusNode root, Rendering rendering, Observation observation) {
        if (node.health().health().isReady()) {
            return Optional.empty();
        }
        Rendering named =
                rendering.keepingNames(observation.ofApplication(rendering.application().name()));
        return Optional.of(new WhyNotReady(root, named, observation).explain(node));
    }

    private Explanation explain(StatusNode asked) {
        Cause cause = follow(asked);
        List<Evidence> evidence = new ArrayList<>(chain);
        evidence.add(cause.evidence());
        boolean itself = waiting.isEmpty() || asked.name().equals(cause.subject());
        Message sentence =
                itself
                        ? cause.sentence()
                        : Message.of("status.why-through", asked.name(), cause.sentence());
        return new Explanation(sentence, evidence, cause.nextStep(), cause.origin());
    }

    private Cause follow(StatusNode node) {
        if (node.object().isEmpty()) {
            return worstChild(node).map(this::follow).orElseGet(() -> nothingBelow(node));
        }
        ObjectKey key = node.object().get();
        boolean again = !visited.add(node.id());
        Optional<Gate.Closed> closed = node.sync() == Sync.IN_SYNC ? Optional.empty() : closed(key);
        if (closed.isPresent()) {
            return again ? inCircle(node, closed.get()) : waiting(node, closed.get());
        }
        return broken(node, key);
    }

    private static Cause nothingBelow(StatusNode node) {
        return node.role() == StatusNode.Role.APPLICATION
                ? Causes.empty(node)
                : Causes.notRendered(node);
    }

    /// Of several that are equally bad, one that waits for nobody says more.
    private Optional<StatusNode> worstChild(StatusNode node) {
        return node.children().stream()
                .filter(child -> !child.health().health().isReady())
                .max(BADNESS.thenComparing(child -> !waits(child)));
    }

    private boolean waits(StatusNode node) {
        return node.sync() != Sync.IN_SYNC
                && node.object()
                        .or(() -> node.children().stream().findFirst().flatMap(StatusNode::object))
                        .flatMap(this::closed)
                        .isPresent();
    }

    private Optional<Gate.Closed> closed(ObjectKey key) {
        return rendering
                .object(key)
                .map(desired -> Gate.of(desired, rendering, observation))
                .flatMap(gate ->
                        gate instanceof Gate.Closed closed
                                ? Optional.of(closed)
                                : Optional.empty());
    }

    private Cause waiting(StatusNode node, Gate.Closed closed) {
        Optional<StatusNode> next = find(root, closed.on());
        if (next.isEmpty()) {
            return Causes.waitsForNothing(node, closed);
        }
        if (next.get().health().health() == Health.HEALTHY) {
            return Causes.waitsForValue(node, closed);
        }
        waiting.add(node.name());
        chain.add(
                new Evidence(
                        Message.of("status.evidence-waits", node.name(), closed.why()),
                        node.object(),
                        "",
                        node.since()));
        return follow(next.get());
    }

    private Cause inCircle(StatusNode node, Gate.Closed closed) {
        List<String> ring = waiting.subList(waiting.indexOf(node.name()), waiting.size());
        return Causes.circle(node, closed, String.join(" → ", ring) + " → " + node.name());
    }

    private Cause broken(StatusNode node, ObjectKey key) {
        if (node.sync() == Sync.NOT_APPLIED) {
            return Causes.notApplied(node, key);
        }
        Optional<StatusNode> pod =
                pods(node).filter(each -> !each.health().health().isReady()).max(BADNESS);
        Optional<RenderedObject> desired = rendering.object(key);
        if (pod.isEmpty()) {
            return Causes.ofObject(subject(node), node, key, observation.find(key));
        }
        chain.add(
                new Evidence(
                        Message.of("status.evidence-is", node.kind(), node.name(), node.message()),
                        node.object(),
                        "",
                        node.since()));
        KubeObject live = pod.get().object().flatMap(observation::find).orElseThrow();
        return new PodCause(subject(node), live, desired, observation).cause();
    }

    /// The instance that a node belongs to, as people call it.
    private String subject(StatusNode node) {
        return node.object()
                .flatMap(rendering::object)
                .flatMap(rendering::instanceOf)
                .map(instance -> instance.name())
                .orElse(node.name());
    }

    private static Stream<StatusNode> pods(StatusNode node) {
        return node.kind().equals("Pod")
                ? Stream.of(node)
                : node.children().stream().flatMap(WhyNotReady::pods);
    }

    private static Optional<StatusNode> find(StatusNode node, ObjectKey key) {
        return node.object().equals(Optional.of(key))
                ? Optional.of(node)
                : node.children().stream().flatMap(child -> find(child, key).stream()).findFirst();
    }
}
