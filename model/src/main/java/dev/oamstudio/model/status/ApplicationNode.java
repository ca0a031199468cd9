package dev.oamstudio.model.status;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the nodes that stand for no object: the application and its components, which are as well as the worst of theirs.
final class ApplicationNode {
    private static final Comparator<StatusNode> BADNESS =
            Comparator.comparing(node -> node.health().health(), Health.BADNESS);

    private final Rendering rendering;
    private final Observation observation;
    private final ObjectNode objects;

    ApplicationNode(Rendering rendering, Observation observation, StatusTree.Run run) {
        this.rendering = rendering;
        this.observation = observation;
        this.objects = new ObjectNode(rendering, observation, run);
    }

    StatusNode node() {
        String id = rendering.application().id().value();
        List<StatusNode> components =
                rendering.application().instances().stream().map(this::component).toList();
        List<StatusNode> scopes = of(RenderedObject.Role.SCOPE, StatusNode.Role.SCOPE, id);
        List<StatusNode> support = of(RenderedObject.Role.SUPPORT, StatusNode.Role.SUPPORT, id);
        List<StatusNode> leftOver = leftOver(id);
        List<StatusNode> counted =
                Stream.of(components, scopes, support).flatMap(List::stream).toList();
        List<StatusNode> shown =
                Stream.of(components, withoutMembers(scopes), support, leftOver)
                        .flatMap(List::stream)
                        .toList();
        return new StatusNode(
                id,
                StatusNode.Role.APPLICATION,
                rendering.application().name(),
                "ApplicationConfiguration",
                Optional.of(rendering.application().id()),
                Optional.empty(),
                leftOver.isEmpty() ? sync(counted) : Sync.DIFFERS,
                applicationHealth(components, counted),
                List.of(),
                since(counted),
                shown);
    }

    private StatusNode component(ComponentInstance instance) {
        String id = instance.id().value();
        List<StatusNode> own =
                new ArrayList<>(nodes(rendering.of(instance.id()), StatusNode.Role.WORKLOAD, id));
        for (TraitAttachment trait : instance.traits()) {
            own.addAll(nodes(rendering.of(trait.id()), StatusNode.Role.TRAIT, id));
        }
        List<StatusNode> children = new ArrayList<>(own);
        for (ScopeMembership membership : instance.scopes()) {
            children.addAll(nodes(rendering.of(membership.scope()), StatusNode.Role.SCOPE, id));
        }
        return new StatusNode(
                id,
                StatusNode.Role.COMPONENT,
                instance.name(),
                kind(own),
                Optional.of(instance.id()),
                Optional.empty(),
                sync(own),
                componentHealth(own),
                List.of(),
                since(own),
                children);
    }

    private static String kind(List<StatusNode> own) {
        return own.stream()
                .filter(node -> node.role() == StatusNode.Role.WORKLOAD)
                .map(StatusNode::kind)
                .findFirst()
                .orElse("");
    }

    private List<StatusNode> of(RenderedObject.Role rendered, StatusNode.Role role, String parent) {
        return nodes(
                rendering.objects().stream().filter(o -> o.role() == rendered).toList(),
                role,
                parent);
    }

    private List<StatusNode> nodes(
            List<RenderedObject> desired, StatusNode.Role role, String parent) {
        return desired.stream().map(object -> objects.designed(object, role, parent)).toList();
    }

    /// Scopes with members stand below each of them.
    private List<StatusNode> withoutMembers(List<StatusNode> scopes) {
        Set<String> shown = new HashSet<>();
        rendering.application().instances().stream()
                .flatMap(instance -> instance.scopes().stream())
                .forEach(membership -> shown.add(membership.scope().value()));
        return scopes.stream()
                .filter(scope -> scope.element().filter(e -> shown.contains(e.value())).isEmpty())
                .toList();
    }

    /// Workloads and traits of this application that nobody designs any more.
    private List<StatusNode> leftOver(String parent) {
        Set<ObjectKey> designed = new HashSet<>();
        rendering.objects().forEach(object -> designed.add(object.key()));
        return observation.objects().values().stream()
                .filter(live -> isOfApplication(live) && !designed.contains(live.key()))
                .map(live -> objects.leftOver(live, parent))
                .toList();
    }

    private boolean isOfApplication(KubeObject live) {
        return live.owners().isEmpty()
                && rendering.application().name().equals(live.labels().get("app.oam.dev/name"))
                && live.labels().containsKey("app.oam.dev/resourceType");
    }

    private static HealthReport componentHealth(List<StatusNode> own) {
        return own.stream()
                .max(BADNESS)
                .map(worst ->
                        worst.role() == StatusNode.Role.TRAIT
                                ? new HealthReport(
                                        worst.health().health(),
                                        Message.of("status.part", worst.kind(), worst.message()),
                                        worst.health().stale())
                                : worst.health())
                .orElseGet(() -> HealthReport.unknown("status.not-rendered"));
    }

    private static HealthReport applicationHealth(
            List<StatusNode> components, List<StatusNode> counted) {
        if (counted.isEmpty()) {
            return HealthReport.unknown("status.empty");
        }
        Health worst = Health.worst(counted.stream().map(node -> node.health().health()));
        boolean stale = counted.stream().anyMatch(node -> node.health().stale());
        return new HealthReport(worst, applicationWords(components, counted), stale);
    }

    private static Message applicationWords(List<StatusNode> components, List<StatusNode> counted) {
        int total = components.size();
        long silent = components.stream().filter(node -> is(node, Health.UNKNOWN)).count();
        long ready = components.stream().filter(node -> node.health().health().isReady()).count();
        if (counted.stream().allMatch(node -> node.sync() == Sync.NOT_APPLIED)) {
            return Message.of("status.not-applied");
        }
        if (ready + silent < total) {
            return Message.of("status.components-not-ready", total - ready - silent, total);
        }
        if (silent > 0) {
            return Message.of("status.components-silent", silent, total);
        }
        return counted.stream()
                .filter(node -> !node.health().health().isReady())
                .max(BADNESS)
                .map(worst -> Message.of("status.part", worst.name(), worst.message()))
                .orElseGet(() -> Message.of("status.components-ready", total));
    }

    private static boolean is(StatusNode node, Health health) {
        return node.health().health() == health;
    }

    private static Sync sync(List<StatusNode> nodes) {
        Set<Sync> syncs = new HashSet<>();
        nodes.forEach(node -> syncs.add(node.sync()));
        if (syncs.isEmpty()) {
            return Sync.UNKNOWN;
        }
        return syncs.size() == 1 ? syncs.iterator().next() : Sync.DIFFERS;
    }

    /// The worst node's.
    private static Optional<Instant> since(List<StatusNode> nodes) {
        return nodes.stream().max(BADNESS).flatMap(StatusNode::since);
    }
}
