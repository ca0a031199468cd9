package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// A container cannot write to its root filesystem: what is written there is lost with it, and what was planted there could run.
final class RootFilesystemReadOnly implements Rule {
    static final RuleId ID = new RuleId("OAM609", "root-filesystem-read-only");

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
                .filter(container -> isWritable(container))
                .map(container -> found(design, container))
                .toList();
    }

    private Diagnostic found(Design design, PodContainer container) {
        return finding(
                Message.of(
                        "rule.root-filesystem-read-only", container.name(), container.pod().name()),
                container.pod().subject().keyAt(design, container.path().key("name")),
                Fixes.set(
                        Message.of("rule.fix.set-read-only", container.name()),
                        design,
                        container.pod().subject().place(),
                        container
                                .pod()
                                .subject()
                                .base()
                                .plus(
                                        container
                                                .path()
                                                .key("securityContext")
                                                .key("readOnlyRootFilesystem")),
                        Value.bool(true)),
                container.pod().subject().owners());
    }

    private static boolean isWritable(PodContainer container) {
        return !container
                .value()
                .at("securityContext", "readOnlyRootFilesystem")
                .equals(Optional.of(Value.bool(true)));
    }
}
