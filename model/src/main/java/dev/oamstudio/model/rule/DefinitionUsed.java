package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Set;

/// A definition is of a kind that the folder uses, where most of its definitions are.
final class DefinitionUsed implements Rule {
    private static final int FEW = 1;

    static final RuleId ID = new RuleId("OAM120", "definition-used");

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
        List<Definition> definitions = design.model().definitions();
        Set<String> used = UsedKinds.of(design);
        definitions.forEach(definition -> used.addAll(conflicts(definition)));
        List<Definition> unused =
                definitions.stream()
                        .filter(definition -> !definition.name().isEmpty())
                        .filter(definition -> !isUsed(design, definition, used))
                        .toList();
        // Platforms keep their definitions together, for applications elsewhere. Those of v1beta1
        // name them in their own way.
        boolean isLibrary =
                unused.size() == definitions.size()
                        || (unused.size() > FEW && unused.size() * 2 >= definitions.size());
        boolean isOther =
                design.model().applications().stream()
                        .anyMatch(application -> application.dialect() == Dialect.V1BETA1);
        return isLibrary || isOther || UnreadUses.mayBeIn(design)
                ? List.of()
                : unused.stream().map(this::found).toList();
    }

    private static boolean isUsed(Design design, Definition definition, Set<String> used) {
        return used.contains(definition.name())
                || design.catalog()
                        .named(CapabilityKind.of(definition), definition.name())
                        .map(capability -> UsedKinds.name(capability.type()))
                        .filter(used::contains)
                        .isPresent();
    }

    /// A definition that another one excludes is known to be about.
    private static List<String> conflicts(Definition definition) {
        return definition.object().content().itemsAt("spec", "conflictsWith").stream()
                .map(Value::display)
                .toList();
    }

    private Diagnostic found(Definition definition) {
        return finding(
                Message.of("rule.definition-used", definition.name()),
                definition.place(),
                ElementId.definition(definition));
    }
}
