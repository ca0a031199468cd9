package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.Quantity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A container asks for no more than it may have: the API server refuses the pod otherwise
/// (<https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/>).
final class RequestsWithinLimits implements Rule {
    static final RuleId ID = new RuleId("OAM617", "requests-within-limits");

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
        return PodTemplate.of(design)
                .filter(PodTemplate::isOfKubernetes)
                .flatMap(PodTemplate::allContainers)
                .flatMap(container -> check(design, container))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, PodContainer container) {
        return container.value().mappingAt("resources", "requests").entries().keySet().stream()
                .filter(name -> isAbove(container, name))
                .map(name -> found(design, container, name));
    }

    private static boolean isAbove(PodContainer container, String resource) {
        Optional<BigDecimal> request = amount(container, "requests", resource);
        Optional<BigDecimal> limit = amount(container, "limits", resource);
        return request.isPresent()
                && limit.isPresent()
                && request.get().compareTo(limit.get()) > 0
                && !container.pod().isFilled(path(container, "requests", resource))
                && !container.pod().isFilled(path(container, "limits", resource));
    }

    private static Optional<BigDecimal> amount(
            PodContainer container, String side, String resource) {
        return container
                .value()
                .at("resources", side, resource)
                .map(Value::display)
                .flatMap(Quantity::parse)
                .map(Quantity::amount);
    }

    private static FieldPath path(PodContainer container, String side, String resource) {
        return container.path().plus(FieldPath.ofKeys("resources", side, resource));
    }

    private Diagnostic found(Design design, PodContainer container, String resource) {
        SchemaSubject subject = container.pod().subject();
        FieldPath request = path(container, "requests", resource);
        Place place = subject.at(design, request);
        Value limit = container.value().at("resources", "limits", resource).orElse(Value.Null.NULL);
        return finding(
                Message.of(
                        "rule.requests-within-limits",
                        container.name(),
                        container
                                .value()
                                .at("resources", "requests", resource)
                                .map(Value::display)
                                .orElse(""),
                        resource,
                        limit.display()),
                place,
                Fixes.set(
                        Message.of("rule.fix.request-limit", limit.display(), resource),
                        design,
                        subject.place(),
                        subject.base().plus(request),
                        limit),
                subject.owners());
    }
}
