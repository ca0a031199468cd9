package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A pod does not share its node's network, processes or memory: what it could see and reach there is not its own.
final class HostNamespacesUnused implements Rule {
    static final RuleId ID = new RuleId("OAM608", "host-namespaces-unused");

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
        return PodTemplate.of(design).flatMap(pod -> check(design, pod)).toList();
    }

    private Stream<Diagnostic> check(Design design, PodTemplate pod) {
        return Stream.of("hostNetwork", "hostPID", "hostIPC")
                .filter(field -> pod.spec().get(field).equals(Optional.of(Value.bool(true))))
                .map(field -> found(design, pod, field));
    }

    private Diagnostic found(Design design, PodTemplate pod, String field) {
        FieldPath path = pod.specPath().key(field);
        return finding(
                Message.of("rule.host-namespaces-unused", pod.name(), field),
                pod.subject().keyAt(design, path),
                Fixes.remove(
                        Message.of("rule.fix.remove-field", field),
                        design,
                        pod.subject().place(),
                        pod.subject().base().plus(path)),
                pod.subject().owners());
    }
}
