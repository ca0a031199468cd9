package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;
import java.util.Map;

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
        boolean pods = !design.pods().isEmpty();
        List<Map<String, String>> custom = ServicePorts.customLabels(design);
        return SchemaSubject.of(design)
                .filter(subject -> subject.type().equals(ServicePorts.SERVICE))
                // A name elsewhere, whose selector nobody reads.
                .filter(service -> !service.object().text("spec", "type").equals("ExternalName"))
                .filter(service -> pods && !ServicePorts.selector(service).isEmpty())
                .filter(service -> ServicePorts.selected(design, service).findAny().isEmpty())
                .filter(service -> !ServicePorts.selectsCustom(service, custom))
                .map(service -> found(design, service))
                .toList();
    }

    private Diagnostic found(Design design, SchemaSubject service) {
        return finding(
                Message.of(
                        "rule.service-selects-pods",
                        DesignPlaces.named(service.object().name()),
                        ServicePorts.words(service)),
                service.keyAt(design, FieldPath.ofKeys("spec", "selector")),
                service.owners());
    }
}
