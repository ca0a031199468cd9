package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/// The component that an instance names is in the folder.
final class ComponentExists implements Rule {
    static final RuleId ID = new RuleId("OAM101", "component-exists");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.instances(design)
                .filter(visit -> visit.component().isEmpty())
                .filter(ComponentExists::isName)
                .map(this::found)
                .toList();
    }

    /// What is no text is told as that.
    private static boolean isName(InstanceVisit visit) {
        Place entry = visit.instance().place();
        return DesignPlaces.isTextOrNothing(
                visit.design(), entry, entry.path().key("componentName"));
    }

    private Diagnostic found(InstanceVisit visit) {
        String name = visit.instance().componentName();
        // A revision is the component's name with a number behind it.
        String revision = visit.instance().revisionName();
        String suffix = revision.startsWith(name) ? revision.substring(name.length()) : "";
        Stream<String> known = visit.design().model().components().stream().map(Component::name);
        return finding(
                name.isEmpty()
                        ? Message.of("rule.component-exists.unnamed")
                        : Message.of("rule.component-exists", name),
                visit.instance().place(),
                NearestName.to(name, known)
                        .map(nearest -> Fixes.replaceBy(visit.instance().place(), nearest + suffix))
                        .orElse(List.of()),
                visit.instance().id());
    }
}
