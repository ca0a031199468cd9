package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import java.util.List;

/// A container that serves a port says when it can: without a readiness probe it gets requests before it is ready, and others wait for nothing.
final class ReadinessProbed implements Rule {
    static final RuleId ID = new RuleId("OAM603", "readiness-probed");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design)
                .flatMap(pod -> pod.containers().stream())
                .filter(container -> container.pod().isLasting() && isBlind(container))
                .map(container -> found(design, container))
                .toList();
    }

    private Diagnostic found(Design design, PodContainer container) {
        return finding(
                Message.of("rule.readiness-probed", container.name(), container.pod().name()),
                container.pod().subject().keyAt(design, container.path().key("name")),
                List.of(),
                container.pod().subject().owners());
    }

    private static boolean isBlind(PodContainer container) {
        return !container.value().itemsAt("ports").isEmpty()
                && container.value().get("readinessProbe").isEmpty()
                && !container.pod().isFilled(container.path().key("readinessProbe"));
    }
}
