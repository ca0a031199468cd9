package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A name means one definition: of two that differ the one that is applied last would win.
final class DefinitionDefinedOnce implements Rule {
    static final RuleId ID = new RuleId("OAM121", "definition-defined-once");

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
        Map<String, Definition> first = new HashMap<>();
        return design.model().definitions().stream()
                .filter(definition -> !definition.name().isEmpty())
                .flatMap(again ->
                        Stream.ofNullable(first.putIfAbsent(key(again), again))
                                .filter(before -> !before.object().equals(again.object()))
                                .map(before -> found(before, again)))
                .toList();
    }

    private static String key(Definition definition) {
        return definition.object().text("kind")
                + "/"
                + definition.object().namespace()
                + "/"
                + definition.name();
    }

    /// Different files may be alternatives, of which only one is applied.
    private Diagnostic found(Definition before, Definition again) {
        boolean isSameFile = again.place().file().equals(before.place().file());
        return finding(
                        Message.of(
                                "rule.definition-defined-once",
                                again.name(),
                                before.place().file()),
                        again.place(),
                        ElementId.definition(again))
                .as(isSameFile ? Severity.ERROR : Severity.WARNING);
    }
}
