package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A folder keeps components, not their revisions: what a pinned revision holds is not known here, and the component as it stands is taken for it.
final class RevisionKnown implements Rule {
    static final RuleId ID = new RuleId("OAM112", "revision-known");

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
                .filter(visit -> visit.component().isPresent())
                .map(this::found)
                .toList();
    }

    private Diagnostic found(InstanceVisit visit) {
        ComponentInstance instance = visit.instance();
        Place place =
                DesignPlaces.at(
                        visit.design(),
                        instance.place(),
                        instance.place().path().key("revisionName"));
        return finding(
                Message.of(
                        "rule.revision-known", instance.revisionName(), instance.componentName()),
                place,
                instance.id());
    }
}
