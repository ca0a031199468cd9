package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A workload with several replicas has a disruption budget: without one all of them may be taken down at once when nodes are drained.
final class DisruptionBudgetSet implements Rule {
    static final RuleId ID = new RuleId("OAM611", "disruption-budget-set");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        Set<PodTemplate> guarded = Collections.newSetFromMap(new IdentityHashMap<>());
        budgets(design).flatMap(budget -> selected(design, budget)).forEach(guarded::add);
        return design.pods().stream()
                .flatMap(pod -> check(design, pod, guarded.contains(pod)).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, PodTemplate pod, boolean guarded) {
        boolean unguarded = pod.isReplicated() && pod.replicas() > 1 && !guarded;
        return unguarded
                ? Optional.of(
                        finding(
                                Message.of(
                                        "rule.disruption-budget-set", pod.name(), pod.replicas()),
                                pod.subject().at(design, FieldPath.ofKeys("spec", "replicas")),
                                pod.subject().owners()))
                : Optional.empty();
    }

    private static Stream<KubeObject> budgets(Design design) {
        return design.model().objects().stream()
                .map(PlainObject::object)
                .filter(object -> object.type().kind().equals("PodDisruptionBudget"));
    }

    private static Stream<PodTemplate> selected(Design design, KubeObject budget) {
        Map<String, String> wanted = new HashMap<>();
        budget.content()
                .mappingAt("spec", "selector", "matchLabels")
                .entries()
                .forEach((key, value) -> wanted.put(key, value.display()));
        return design.podsWith(wanted);
    }
}
