package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
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
        List<KubeObject> budgets = budgets(design).toList();
        return PodTemplate.of(design).flatMap(pod -> check(design, pod, budgets).stream()).toList();
    }

    private Optional<Diagnostic> check(Design design, PodTemplate pod, List<KubeObject> budgets) {
        boolean unguarded =
                pod.isReplicated()
                        && pod.replicas() > 1
                        && budgets.stream().noneMatch(budget -> selects(budget, pod));
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

    private static boolean selects(KubeObject budget, PodTemplate pod) {
        Value.Mapping wanted = budget.content().mappingAt("spec", "selector", "matchLabels");
        return wanted.entries().entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().display().equals(pod.labels().get(entry.getKey())));
    }
}
