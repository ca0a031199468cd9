package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// A container that serves a port is restarted when it hangs: only a liveness probe tells.
final class LivenessProbed implements Rule {
    static final RuleId ID = new RuleId("OAM604", "liveness-probed");

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
                Message.of("rule.liveness-probed", container.name(), container.pod().name()),
                container.pod().subject().keyAt(design, container.path().key("name")),
                fixes(design, container),
                container.pod().subject().owners());
    }

    private static boolean isBlind(PodContainer container) {
        return !container.value().itemsAt("ports").isEmpty()
                && container.value().get("livenessProbe").isEmpty()
                && !container.pod().isFilled(container.path().key("livenessProbe"));
    }

    /// Asks the same as the readiness probe, but less often: a restart costs more than a pause.
    private static List<Fix> fixes(Design design, PodContainer container) {
        return container.value().get("readinessProbe").stream()
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .map(probe ->
                        probe.with("periodSeconds", Value.whole(30))
                                .with("failureThreshold", Value.whole(3)))
                .flatMap(probe ->
                        Fixes.set(
                                Message.of("rule.fix.probe-liveness", container.name()),
                                design,
                                container.pod().subject().place(),
                                container
                                        .pod()
                                        .subject()
                                        .base()
                                        .plus(container.path().key("livenessProbe")),
                                probe)
                                .stream())
                .toList();
    }
}
