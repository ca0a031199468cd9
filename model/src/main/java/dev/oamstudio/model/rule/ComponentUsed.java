package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A component is used by some application, where most of the folder's are.
final class ComponentUsed implements Rule {
    private static final int FEW = 2;

    static final RuleId ID = new RuleId("OAM119", "component-used");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        Set<String> names =
                Visits.instances(design)
                        .map(visit -> visit.instance().componentName())
                        .collect(Collectors.toSet());
        Set<ElementId> used =
                Visits.instances(design)
                        .flatMap(visit -> visit.component().stream())
                        .map(Component::id)
                        .collect(Collectors.toSet());
        Set<String> meant =
                NearestName.meant(
                        names, design.model().components().stream().map(Component::name).toList());
        List<Component> unused =
                design.model().components().stream()
                        .filter(component -> !component.name().isEmpty())
                        .filter(component -> !used.contains(component.id()))
                        .filter(component -> !meant.contains(component.name()))
                        .toList();
        // Where most of many are unused, others use them: the folder is a library.
        boolean isLibrary =
                names.isEmpty()
                        || (unused.size() > FEW
                                && unused.size() * 2 >= design.model().components().size());
        return isLibrary || UnreadUses.mayBeIn(design)
                ? List.of()
                : unused.stream().map(this::found).toList();
    }

    private Diagnostic found(Component component) {
        return finding(
                Message.of("rule.component-used", component.name()),
                component.place(),
                component.id());
    }
}
