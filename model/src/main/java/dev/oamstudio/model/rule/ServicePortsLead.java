package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A port of a service leads to one that the selected pods declare: a name that no container port has leads nowhere, a number that none has most likely so.
final class ServicePortsLead implements Rule {
    static final RuleId ID = new RuleId("OAM615", "service-ports-lead");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return SchemaSubject.of(design)
                .filter(subject -> subject.type().equals(ServicePorts.SERVICE))
                .flatMap(service -> check(design, service))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, SchemaSubject service) {
        List<PodTemplate> selected = ServicePorts.selected(design, service).toList();
        List<Value> ports = service.object().content().itemsAt("spec", "ports");
        return IntStream.range(0, ports.size())
                .filter(i ->
                        !selected.isEmpty()
                                && selected.stream().noneMatch(pod -> leads(ports.get(i), pod)))
                .mapToObj(i ->
                        found(
                                design,
                                service,
                                FieldPath.ofKeys("spec", "ports").index(i),
                                target(ports.get(i))));
    }

    /// Where a port leads: to the target port, or to the same number.
    private static Value target(Value port) {
        return port.get("targetPort").or(() -> port.get("port")).orElse(Value.Null.NULL);
    }

    private static boolean leads(Value port, PodTemplate pod) {
        Value target = target(port);
        return ServicePorts.has(pod, target)
                || (target instanceof Value.Whole && !ServicePorts.declaresPorts(pod));
    }

    private Diagnostic found(Design design, SchemaSubject service, FieldPath port, Value target) {
        FieldPath written = port.key("targetPort");
        boolean isWritten = written.in(service.object().content()).isPresent();
        return finding(
                Message.of("rule.service-ports-lead", service.object().name(), target.display()),
                service.at(design, isWritten ? written : port.key("port")),
                service.owners());
    }
}
