package dev.oamstudio.model.status;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the nodes of single objects: of those that are designed and of those that they own.
final class ObjectNode {
    /// Owner references do not nest deeper than this; a loop among them ends here.
    private static final int DEEPEST = 8;

    private final Rendering rendering;
    private final Observation observation;
    private final OwnedObjects owned;

    /// Whether objects can be waiting for others; else what is absent is not applied.
    private final boolean waiting;

    ObjectNode(Rendering rendering, Observation observation, StatusTree.Run run) {
        this.rendering = rendering;
        this.observation = observation;
        this.owned = new OwnedObjects(observation);
        this.waiting =
                switch (run) {
                    case GOING -> true;
                    case RESTING -> false;
                    case UNKNOWN -> begun(rendering, observation);
                };
    }

    /// Whether anything has been applied that others could wait for.
    private static boolean begun(Rendering rendering, Observation observation) {
        return rendering.objects().stream()
                .filter(ObjectNode::isOfComponent)
                .anyMatch(object -> observation.find(object.key()).isPresent());
    }

    /// The node of something designed.
    ///
    /// @param parent the id of the node above
    StatusNode designed(RenderedObject desired, StatusNode.Role role, String parent) {
        Optional<KubeObject> live = observation.find(desired.key());
        String id = parent + "|" + desired.key();
        List<StatusNode> children =
                live.map(object -> children(object, id, DEEPEST)).orElse(List.of());
        Gate gate = Gate.of(desired, rendering, observation);
        Sync sync = live.map(object -> sync(desired, object, gate)).orElse(Sync.NOT_APPLIED);
        HealthReport own =
                live.map(object -> withPods(HealthCheck.of(object), object, children))
                        .orElseGet(() -> HealthReport.missing("status.not-applied"));
        return new StatusNode(
                id,
                role,
                desired.key().name(),
                desired.key().type().kind(),
                Optional.of(desired.element()),
                Optional.of(desired.key()),
                sync,
                withGate(own, sync, gate, live.isPresent()),
                live.map(KubeObject::conditions).orElse(List.of()),
                live.flatMap(object -> since(object, own, children)),
                children);
    }

    /// The node of an object that is in the cluster but no longer designed.
    StatusNode leftOver(KubeObject live, String parent) {
        return observed(
                live,
                StatusNode.Role.SUPPORT,
                Sync.TO_BE_DELETED,
                parent + "|" + live.key(),
                DEEPEST);
    }

    private List<StatusNode> children(KubeObject owner, String parent, int depth) {
        return depth == 0
                ? List.of()
                : owned.of(owner).stream()
                        .map(child ->
                                observed(
                                        child,
                                        StatusNode.Role.CHILD,
                                        Sync.UNKNOWN,
                                        parent + "|" + child.key(),
                                        depth - 1))
                        .toList();
    }

    private StatusNode observed(
            KubeObject live, StatusNode.Role role, Sync sync, String id, int depth) {
        return new StatusNode(
                id,
                role,
                live.name(),
                live.type().kind(),
                Optional.<ElementId>empty(),
                Optional.of(live.key()),
                sync,
                HealthCheck.of(live),
                live.conditions(),
                since(live),
                children(live, id, depth));
    }

    private static boolean isOfComponent(RenderedObject object) {
        return switch (object.role()) {
            case WORKLOAD, TRAIT -> true;
            case SUPPORT, SCOPE -> false;
        };
    }

    private static Sync sync(RenderedObject desired, KubeObject live, Gate gate) {
        if (live.isDeleting()) {
            return Sync.TO_BE_DELETED;
        }
        List<Difference> differences =
                switch (gate) {
                    case Gate.Open open -> Comparison.of(open.object(), live);
                    case Gate.Closed ignored ->
                            Comparison.of(desired.object(), live, Gate.inputPaths(desired));
                };
        return differences.isEmpty() ? Sync.IN_SYNC : Sync.DIFFERS;
    }

    /// A pod that cannot start is bad news long before its owner says so.
    private static HealthReport withPods(
            HealthReport own, KubeObject live, List<StatusNode> children) {
        if (own.health() != Health.PROGRESSING || live.type().kind().equals("Job")) {
            return own;
        }
        List<StatusNode> pods = children.stream().flatMap(ObjectNode::pods).toList();
        long broken = pods.stream().filter(pod -> pod.health().health() == Health.DEGRADED).count();
        return broken == 0
                ? own
                : HealthReport.degraded("status.pods-cannot-start", broken, pods.size());
    }

    private static Stream<StatusNode> pods(StatusNode node) {
        return node.kind().equals("Pod")
                ? Stream.of(node)
                : node.children().stream().flatMap(ObjectNode::pods);
    }

    private HealthReport withGate(HealthReport own, Sync sync, Gate gate, boolean exists) {
        return switch (gate) {
            case Gate.Closed closed
                    when sync != Sync.IN_SYNC
                            && (exists || waiting)
                            && (!exists || !own.health().isWorseThan(Health.PROGRESSING)) ->
                    new HealthReport(Health.PROGRESSING, closed.why(), own.stale());
            case Gate.Closed ignored -> own;
            case Gate.Open ignored -> own;
        };
    }

    /// What its pods say before it does is as old as the first of them.
    private static Optional<Instant> since(
            KubeObject live, HealthReport own, List<StatusNode> children) {
        return own.equals(HealthCheck.of(live))
                ? since(live)
                : children.stream()
                        .flatMap(ObjectNode::pods)
                        .filter(pod -> pod.health().health() == own.health())
                        .flatMap(pod -> pod.since().stream())
                        .min(Comparator.naturalOrder())
                        .or(() -> since(live));
    }

    private static Optional<Instant> since(KubeObject live) {
        return live.conditions().stream()
                .map(Condition::since)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .or(live::created);
    }
}
