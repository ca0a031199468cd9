package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// A workload selects the pods that its template makes; the API server refuses it otherwise.
final class SelectorMatchesTemplate implements Rule {
    static final RuleId ID = new RuleId("OAM612", "selector-matches-template");

    private static final FieldPath SELECTOR = FieldPath.ofKeys("spec", "selector", "matchLabels");
    private static final FieldPath LABELS =
            FieldPath.ofKeys("spec", "template", "metadata", "labels");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
        return PodTemplate.of(design).flatMap(pod -> check(design, pod).stream()).toList();
    }

    private Optional<Diagnostic> check(Design design, PodTemplate pod) {
        Value.Mapping wanted =
                pod.subject().object().content().mappingAt("spec", "selector", "matchLabels");
        return wanted.entries().entrySet().stream()
                .filter(entry -> pod.subject().type().group().equals("apps"))
                .filter(entry ->
                        !entry.getValue().display().equals(pod.labels().get(entry.getKey())))
                .filter(entry ->
                        !pod.isFilled(LABELS.key(entry.getKey()))
                                && !pod.isFilled(SELECTOR.key(entry.getKey())))
                .findFirst()
                .map(entry -> found(design, pod, entry.getKey(), entry.getValue()));
    }

    private Diagnostic found(Design design, PodTemplate pod, String key, Value value) {
        return finding(
                Message.of("rule.selector-matches-template", pod.name(), key, value.display()),
                pod.subject().keyAt(design, SELECTOR.key(key)),
                Fixes.set(
                        Message.of("rule.fix.set-label", key, value.display()),
                        design,
                        pod.subject().place(),
                        pod.subject().base().plus(LABELS.key(key)),
                        value),
                pod.subject().owners());
    }
}
