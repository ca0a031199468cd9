package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Explanation.Evidence;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// The causes that lie in an object itself or in what it waits for, not in a pod.
final class Causes {
    private static final Set<String> SILENT = Set.of("status.no-status", "status.not-observed");

    private Causes() {}

    static Cause empty(StatusNode application) {
        return new Cause(
                application.name(),
                Message.of("status.why-empty", application.name()),
                new Evidence(application.message(), Optional.empty(), "", Optional.empty()),
                Message.of("status.next-empty"),
                Optional.empty());
    }

    static Cause notRendered(StatusNode node) {
        return new Cause(
                node.name(),
                Message.of("status.why-not-rendered", node.name()),
                new Evidence(node.message(), Optional.empty(), "", Optional.empty()),
                Message.of("status.next-not-rendered"),
                Optional.empty());
    }

    static Cause notApplied(StatusNode node, ObjectKey key) {
        return cause(node.name(), "not-applied", key, "", node);
    }

    static Cause circle(StatusNode node, Gate.Closed closed, String ring) {
        return new Cause(
                node.name(),
                Message.of("status.why-circle", node.name(), ring),
                new Evidence(
                        Message.of("status.evidence-waits", node.name(), closed.why()),
                        node.object(),
                        "",
                        node.since()),
                Message.of("status.next-circle"),
                Optional.empty());
    }

    /// What is waited for is nowhere to be seen.
    static Cause waitsForNothing(StatusNode node, Gate.Closed closed) {
        return waits("absent", node, closed);
    }

    /// What is waited for works, but its value is not there.
    static Cause waitsForValue(StatusNode node, Gate.Closed closed) {
        return waits("value", node, closed);
    }

    private static Cause waits(String kind, StatusNode node, Gate.Closed closed) {
        return new Cause(
                node.name(),
                Message.of("status.why-" + kind, node.name(), closed.why()),
                new Evidence(
                        Message.of("status.evidence-waits", node.name(), closed.why()),
                        Optional.of(closed.on()),
                        "",
                        node.since()),
                Message.of("status.next-" + kind, closed.on().type().kind(), closed.on().name()),
                Optional.empty());
    }

    /// What the object's own status tells.
    static Cause ofObject(
            String subject, StatusNode node, ObjectKey key, Optional<KubeObject> live) {
        if (node.health().stale()) {
            return cause(subject, "stale", key, "", node);
        }
        if (SILENT.contains(node.message().key())) {
            return cause(subject, "no-controller", key, "", node);
        }
        String quote =
                live.flatMap(Causes::complaint)
                        .filter(words -> !node.message().arguments().contains(words))
                        .orElse("");
        return node.health().health() == Health.DEGRADED
                ? cause(subject, "condition", key, quote, node)
                : cause(subject, "progress", key, quote, node);
    }

    private static Cause cause(
            String subject, String kind, ObjectKey key, String quote, StatusNode node) {
        return new Cause(
                subject,
                Message.of("status.why-" + kind, subject, key.type().kind(), node.message()),
                new Evidence(
                        Message.of(
                                "status.evidence-is",
                                key.type().kind(),
                                key.name(),
                                node.message()),
                        Optional.of(key),
                        quote,
                        node.since()),
                Message.of("status.next-" + kind, key.type().kind(), key.name()),
                Optional.empty());
    }

    /// The words of the first condition that says what is wrong.
    private static Optional<String> complaint(KubeObject live) {
        return live.conditions().stream()
                .filter(condition -> !condition.message().isEmpty() && !condition.isTrue())
                .map(condition -> condition.message())
                .findFirst();
    }

    /// The latest warning about an object.
    static Optional<KubeEvent> warning(Observation observation, ObjectKey about) {
        return observation.events().stream()
                .filter(event -> event.warning() && event.about().equals(about))
                .max(Comparator.comparing(event -> event.last().orElse(Instant.EPOCH)));
    }
}
