package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// A container is not privileged: a privileged one can do on its node whatever it likes.
final class ContainerUnprivileged implements Rule {
    static final RuleId ID = new RuleId("OAM607", "container-unprivileged");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean leavesChoice() {
        return true;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design)
                .filter(PodTemplate::isOfKubernetes)
                .flatMap(pod -> pod.containers().stream())
                .filter(container -> isPrivileged(container))
                .map(container -> found(design, container))
                .toList();
    }

    private Diagnostic found(Design design, PodContainer container) {
        return finding(
                Message.of("rule.container-unprivileged", container.name(), container.pod().name()),
                container
                        .pod()
                        .subject()
                        .keyAt(design, container.path().key("securityContext").key("privileged")),
                Fixes.set(
                        Message.of("rule.fix.set-unprivileged", container.name()),
                        design,
                        container.pod().subject().place(),
                        container
                                .pod()
                                .subject()
                                .base()
                                .plus(container.path().key("securityContext").key("privileged")),
                        Value.bool(false)),
                container.pod().subject().owners());
    }

    private static boolean isPrivileged(PodContainer container) {
        return container
                .value()
                .at("securityContext", "privileged")
                .equals(Optional.of(Value.bool(true)));
    }
}
