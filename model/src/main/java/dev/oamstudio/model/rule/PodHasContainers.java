package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// A pod has at least one container; the API server refuses it otherwise.
final class PodHasContainers implements Rule {
    static final RuleId ID = new RuleId("OAM616", "pod-has-containers");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design).flatMap(pod -> check(design, pod).stream()).toList();
    }

    private Optional<Diagnostic> check(Design design, PodTemplate pod) {
        boolean isEmpty =
                pod.spec().at("containers").filter(Value.Sequence.EMPTY::equals).isPresent()
                        && !pod.isFilled(pod.specPath().key("containers"));
        return isEmpty
                ? Optional.of(
                        finding(
                                Message.of("rule.pod-has-containers", pod.name()),
                                pod.subject().keyAt(design, pod.specPath().key("containers")),
                                pod.subject().owners()))
                : Optional.empty();
    }
}
