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

/// The containers of a pod ask for CPU and memory: if none asks for anything, the pod is of the QoS class BestEffort and is the first to be evicted.
final class ResourcesRequested implements Rule {
    static final RuleId ID = new RuleId("OAM601", "resources-requested");

    /// A modest start, to be measured and changed.
    private static final LinkedHashMap<String, Value> REQUESTS = new LinkedHashMap<>();

    static {
        REQUESTS.put("cpu", Value.text("100m"));
        REQUESTS.put("memory", Value.text("128Mi"));
    }

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
        return Reach.FILE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design).flatMap(pod -> check(design, pod).stream()).toList();
    }

    private Optional<Diagnostic> check(Design design, PodTemplate pod) {
        boolean bestEffort =
                !pod.containers().isEmpty()
                        && pod.containers().stream()
                                .allMatch(container -> asksNothing(pod, container));
        return bestEffort
                ? Optional.of(found(design, pod, pod.containers().getFirst()))
                : Optional.empty();
    }

    private static boolean asksNothing(PodTemplate pod, PodContainer container) {
        Value resources = container.value().get("resources").orElse(Value.Null.NULL);
        return resources.mappingAt("requests").isEmpty()
                && resources.mappingAt("limits").isEmpty()
                && !pod.isFilled(container.path().key("resources"));
    }

    private Diagnostic found(Design design, PodTemplate pod, PodContainer container) {
        Value requests = Value.Mapping.of(Map.of("requests", new Value.Mapping(REQUESTS)));
        return finding(
                Message.of("rule.resources-requested", pod.name()),
                pod.subject().keyAt(design, container.path().key("name")),
                Fixes.set(
                        Message.of("rule.fix.request-resources", container.name()),
                        design,
                        pod.subject().place(),
                        pod.subject().base().plus(container.path().key("resources")),
                        requests),
                pod.subject().owners());
    }
}
