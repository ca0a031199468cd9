package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A name means one component: of two definitions in one namespace the one that is applied last would win.
final class ComponentDefinedOnce implements Rule {
    static final RuleId ID = new RuleId("OAM106", "component-defined-once");

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
        Map<String, Component> first = new HashMap<>();
        return design.model().components().stream()
                .filter(component -> !component.name().isEmpty())
                .flatMap(component ->
                        Stream.ofNullable(
                                        first.putIfAbsent(
                                                component.namespace() + "/" + component.name(),
                                                component))
                                .map(before -> found(component, before)))
                .toList();
    }

    /// Different files may be alternatives, of which only one is applied.
    private Diagnostic found(Component again, Component before) {
        Diagnostic found =
                finding(
                        Message.of(
                                "rule.component-defined-once", again.name(), before.place().file()),
                        again.place());
        boolean isSameFile = again.place().file().equals(before.place().file());
        return isSameFile ? found : found.as(Severity.WARNING);
    }
}
