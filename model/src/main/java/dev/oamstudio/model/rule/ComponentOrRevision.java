package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// An instance names its component or a revision of it, not both: the runtime takes the revision.
final class ComponentOrRevision implements Rule {
    static final RuleId ID = new RuleId("OAM123", "component-or-revision");

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
        return Visits.instances(design)
                .filter(visit -> !visit.instance().revisionName().isEmpty())
                .flatMap(visit -> check(visit).stream())
                .toList();
    }

    private Optional<Diagnostic> check(InstanceVisit visit) {
        Place entry = visit.instance().place();
        FieldPath component = entry.path().key("componentName");
        return visit.design()
                .file(entry.file())
                .filter(file -> entry.document() < file.documents().size())
                .map(file -> file.documents().get(entry.document()))
                .flatMap(document -> document.node(component))
                .filter(node -> node.value() instanceof Value.Text)
                .map(node -> found(visit, entry.under(component, node.range())));
    }

    private Diagnostic found(InstanceVisit visit, Place component) {
        return finding(
                Message.of("rule.component-or-revision", visit.instance().revisionName()),
                component,
                Fixes.remove(
                        Message.of("rule.fix.remove-field", "componentName"),
                        visit.design(),
                        component,
                        component.path()),
                visit.instance().id());
    }
}
