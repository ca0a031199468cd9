package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;

/// A service selects pods that something of the folder makes; one that selects nothing answers nobody.
final class ServiceSelectsPods implements Rule {
    static final RuleId ID = new RuleId("OAM613", "service-selects-pods");

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
        List<PodTemplate> pods = PodTemplate.of(design).toList();
        return SchemaSubject.of(design)
                .filter(subject -> subject.type().equals(ServicePorts.SERVICE))
                .filter(service -> !pods.isEmpty() && !ServicePorts.selector(service).isEmpty())
                .filter(service ->
                        pods.stream().noneMatch(pod -> ServicePorts.selects(service, pod)))
                .filter(service ->
                        design.subjects().stream()
                                .noneMatch(other -> ServicePorts.selectsCustom(service, other)))
                .map(service -> found(design, service))
                .toList();
    }

    private Diagnostic found(Design design, SchemaSubject service) {
        return finding(
                Message.of(
                        "rule.service-selects-pods",
                        service.object().name(),
                        ServicePorts.words(service)),
                service.keyAt(design, FieldPath.ofKeys("spec", "selector")),
                service.owners());
    }
}
