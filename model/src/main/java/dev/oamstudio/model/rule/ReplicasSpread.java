package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Replicas of a workload are spread over nodes: on one node they fail together.
final class ReplicasSpread implements Rule {
    static final RuleId ID = new RuleId("OAM602", "replicas-spread");

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
        return PodTemplate.of(design).flatMap(pod -> check(design, pod).stream()).toList();
    }

    private Optional<Diagnostic> check(Design design, PodTemplate pod) {
        boolean together =
                pod.isReplicated()
                        && pod.replicas() > 1
                        && pod.spec().itemsAt("topologySpreadConstraints").isEmpty()
                        && pod.spec().at("affinity", "podAntiAffinity").isEmpty();
        return together ? Optional.of(found(design, pod)) : Optional.empty();
    }

    private Diagnostic found(Design design, PodTemplate pod) {
        return finding(
                Message.of("rule.replicas-spread", pod.name(), pod.replicas()),
                pod.subject().at(design, FieldPath.ofKeys("spec", "replicas")),
                Fixes.set(
                        Message.of("rule.fix.spread", pod.name()),
                        design,
                        pod.subject().place(),
                        pod.subject().base().plus(pod.specPath().key("topologySpreadConstraints")),
                        new Value.Sequence(List.of(spread(pod)))),
                pod.subject().owners());
    }

    /// Over nodes as evenly as can be, without keeping any pod from starting.
    private static Value spread(PodTemplate pod) {
        SequencedMap<String, Value> constraint = new LinkedHashMap<>();
        constraint.put("maxSkew", Value.whole(1));
        constraint.put("topologyKey", Value.text("kubernetes.io/hostname"));
        constraint.put("whenUnsatisfiable", Value.text("ScheduleAnyway"));
        Value selector = pod.subject().object().content().mappingAt("spec", "selector");
        constraint.put("labelSelector", selector);
        return new Value.Mapping(constraint);
    }
}
