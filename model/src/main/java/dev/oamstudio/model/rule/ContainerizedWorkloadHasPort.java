package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;

/// A ContainerizedWorkload has a port: the runtime makes a Service for it, which the API server refuses without one, and the
/// application says that all is well.
final class ContainerizedWorkloadHasPort implements Rule {
    static final RuleId ID = new RuleId("OAM619", "containerized-workload-has-port");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design)
                .filter(pod -> pod.subject().type().equals(OamKinds.CONTAINERIZED))
                .filter(ContainerizedWorkloadHasPort::isClosed)
                .map(pod -> found(design, pod))
                .toList();
    }

    private static boolean isClosed(PodTemplate pod) {
        FieldPath containers = pod.specPath().key("containers");
        boolean isNone =
                pod.containers().stream()
                        .allMatch(container -> container.value().itemsAt("ports").isEmpty());
        boolean isFilled =
                pod.subject().filled().stream().anyMatch(path -> path.startsWith(containers));
        return isNone && !isFilled && !pod.containers().isEmpty();
    }

    private Diagnostic found(Design design, PodTemplate pod) {
        return finding(
                Message.of("rule.containerized-workload-has-port", pod.name()),
                pod.subject().keyAt(design, pod.specPath().key("containers")),
                pod.subject().owners());
    }
}
