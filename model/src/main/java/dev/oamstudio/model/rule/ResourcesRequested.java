package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The containers of a pod ask for CPU and memory: if none asks for anything, the pod is of the QoS class BestEffort and is the first to be evicted.
final class ResourcesRequested implements Rule {
    static final RuleId ID = new RuleId("OAM601", "resources-requested");

    /// A modest start, to be measured and changed.
    private static final Value REQUESTS = requests();

    private static final Value REQUIRED = required();

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
        return PodTemplate.of(design).flatMap(pod -> check(design, pod).stream()).toList();
    }

    private Optional<Diagnostic> check(Design design, PodTemplate pod) {
        if (pod.containers().isEmpty() || pod.isOfKnative() || isFilled(pod)) {
            return Optional.empty();
        }
        if (!pod.isOfKubernetes()) {
            return asksInTermsOfOam(pod)
                    ? Optional.empty()
                    : Optional.of(found(design, pod, REQUIRED));
        }
        return QosClass.of(pod) == QosClass.BEST_EFFORT
                ? Optional.of(found(design, pod, REQUESTS))
                : Optional.empty();
    }

    private static boolean isFilled(PodTemplate pod) {
        return pod.containers().stream()
                .anyMatch(container -> pod.isFilled(container.path().key("resources")));
    }

    private static boolean asksInTermsOfOam(PodTemplate pod) {
        return pod.containers().stream()
                .map(container -> container.value().get("resources").orElse(Value.Null.NULL))
                .anyMatch(resources ->
                        resources.at("cpu", "required").isPresent()
                                || resources.at("memory", "required").isPresent());
    }

    private Diagnostic found(Design design, PodTemplate pod, Value amounts) {
        PodContainer container = pod.containers().getFirst();
        return finding(
                Message.of("rule.resources-requested", pod.name(), QosClass.BEST_EFFORT.label()),
                pod.subject().keyAt(design, container.path().key("name")),
                Fixes.set(
                        Message.of(
                                "rule.fix.request-resources",
                                container.name(),
                                QosClass.BURSTABLE.label()),
                        design,
                        pod.subject().place(),
                        pod.subject().base().plus(container.path().key("resources")),
                        amounts),
                pod.subject().owners());
    }

    /// As `resources` takes them.
    private static Value requests() {
        SequencedMap<String, Value> amounts = new LinkedHashMap<>();
        amounts.put("cpu", Value.text("100m"));
        amounts.put("memory", Value.text("128Mi"));
        return Value.Mapping.of(Map.of("requests", new Value.Mapping(amounts)));
    }

    /// The same in OAM's own terms.
    private static Value required() {
        SequencedMap<String, Value> amounts = new LinkedHashMap<>();
        amounts.put("cpu", Value.Mapping.of(Map.of("required", Value.text("100m"))));
        amounts.put("memory", Value.Mapping.of(Map.of("required", Value.text("128Mi"))));
        return new Value.Mapping(amounts);
    }
}
