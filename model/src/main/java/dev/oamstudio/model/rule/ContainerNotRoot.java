package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// A container does not run as root: who breaks out of it would be root on the node.
final class ContainerNotRoot implements Rule {
    static final RuleId ID = new RuleId("OAM606", "container-not-root");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
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
                .filter(pod -> pod.isOfKubernetes() && !pod.isOfKnative())
                .flatMap(pod -> pod.containers().stream())
                .filter(container -> mayBeRoot(container))
                .map(container -> found(design, container))
                .toList();
    }

    private Diagnostic found(Design design, PodContainer container) {
        return finding(
                Message.of("rule.container-not-root", container.name(), container.pod().name()),
                container.pod().subject().keyAt(design, container.path().key("name")),
                Fixes.set(
                        Message.of("rule.fix.set-not-root", container.name()),
                        design,
                        container.pod().subject().place(),
                        container
                                .pod()
                                .subject()
                                .base()
                                .plus(container.path().key("securityContext").key("runAsNonRoot")),
                        Value.bool(true)),
                container.pod().subject().owners());
    }

    private static boolean mayBeRoot(PodContainer container) {
        Value own = container.value().get("securityContext").orElse(Value.Null.NULL);
        Value shared = container.pod().spec().get("securityContext").orElse(Value.Null.NULL);
        Optional<Value> notRoot = own.get("runAsNonRoot").or(() -> shared.get("runAsNonRoot"));
        Optional<Long> user = own.wholeAt("runAsUser").or(() -> shared.wholeAt("runAsUser"));
        return !notRoot.equals(Optional.of(Value.bool(true))) && user.orElse(0L) == 0;
    }
}
