package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A probe that asks a port by name asks one of its container: otherwise it fails, and the pod never becomes ready or is restarted
/// for ever (<https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/>).
final class ProbePortNamed implements Rule {
    static final RuleId ID = new RuleId("OAM620", "probe-port-named");

    private static final List<String> PROBES =
            List.of("livenessProbe", "readinessProbe", "startupProbe");
    private static final List<String> HANDLERS = List.of("httpGet", "tcpSocket");

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
        return PodTemplate.of(design)
                .filter(PodTemplate::isOfKubernetes)
                .filter(pod -> !pod.isOfKnative())
                .flatMap(PodTemplate::allContainers)
                .filter(container -> !container.pod().isFilled(container.path().key("ports")))
                .flatMap(container -> check(design, container))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, PodContainer container) {
        return PROBES.stream()
                .flatMap(probe ->
                        HANDLERS.stream().map(handler -> FieldPath.ofKeys(probe, handler, "port")))
                .flatMap(port -> check(design, container, port).stream());
    }

    private Optional<Diagnostic> check(Design design, PodContainer container, FieldPath port) {
        List<String> names =
                container.value().itemsAt("ports").stream()
                        .flatMap(each -> each.textAt("name").stream())
                        .toList();
        return port.in(container.value())
                .filter(Value.Text.class::isInstance)
                .map(Value::display)
                .filter(name -> !name.matches("\\d*") && !names.contains(name))
                .map(_ -> found(design, container, port, names));
    }

    private Diagnostic found(
            Design design, PodContainer container, FieldPath port, List<String> names) {
        String name = port.in(container.value()).map(Value::display).orElse("");
        SchemaSubject subject = container.pod().subject();
        Place place = subject.at(design, container.path().plus(port));
        Message message =
                Message.of(
                        "rule.probe-port-named",
                        port.parent().parent().toString(),
                        container.name(),
                        name);
        return names.size() == 1
                ? finding(
                        message, place, Fixes.replaceBy(place, names.getFirst()), subject.owners())
                : finding(
                        message,
                        place,
                        Fixes.replaceByNearest(place, name, names.stream()),
                        subject.owners());
    }
}
