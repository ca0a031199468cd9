package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.definition.ConflictsWith;
import dev.oamstudio.model.definition.TraitDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A selector among the conflicts of a trait definition is one that Kubernetes can read.
final class ConflictSelectorReadable implements Rule {
    static final RuleId ID = new RuleId("OAM211", "conflict-selector-readable");

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
        return design.model().definitions().stream()
                .flatMap(definition ->
                        definition instanceof TraitDefinition trait
                                ? check(design, trait)
                                : Stream.empty())
                .toList();
    }

    private Stream<Diagnostic> check(Design design, TraitDefinition definition) {
        List<ConflictsWith> entries = definition.conflictsWith();
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i ->
                        entries
                                .get(i)
                                .fault()
                                .map(fault -> found(design, definition, i, fault))
                                .stream());
    }

    private Diagnostic found(Design design, TraitDefinition definition, int index, String fault) {
        FieldPath path = FieldPath.ofKeys("spec", "conflictsWith").index(index);
        return finding(
                Message.of("rule.conflict-selector-readable", fault),
                DesignPlaces.at(design, definition.place(), path),
                ElementId.definition(definition));
    }
}
