package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A component has one unnamed trait of a kind: the runtime names traits after the component, and on the second reconcile two of one kind become one.
final class UnnamedTraitsDistinct implements Rule {
    static final RuleId ID = new RuleId("OAM204", "unnamed-traits-distinct");

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
        return Visits.instances(design).flatMap(this::check).toList();
    }

    private Stream<Diagnostic> check(InstanceVisit visit) {
        Set<String> seen = new HashSet<>();
        List<Diagnostic> found = new ArrayList<>();
        for (TraitAttachment trait : visit.instance().traits()) {
            String type = trait.trait().type().group() + "/" + trait.trait().type().kind();
            if (trait.trait().name().isEmpty() && !seen.add(type)) {
                found.add(found(visit, trait));
            }
        }
        return found.stream();
    }

    private Diagnostic found(InstanceVisit visit, TraitAttachment trait) {
        String kind = trait.trait().text("kind");
        return finding(
                Message.of("rule.unnamed-traits-distinct", visit.instance().name(), kind),
                trait.place(),
                Fixes.remove(
                        Message.of("rule.fix.remove-trait", kind, visit.instance().name()),
                        visit.design(),
                        trait.place(),
                        trait.place().path()),
                trait.id(),
                visit.instance().id());
    }
}
