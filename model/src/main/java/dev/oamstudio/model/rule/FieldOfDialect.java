package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.dialect.UnknownFields;
import java.util.List;
import java.util.Set;

/// Applications, components and definitions have only fields that some dialect of them knows: a cluster drops others without a word.
final class FieldOfDialect implements Rule {
    static final RuleId ID = new RuleId("OAM124", "field-of-dialect");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(FieldKnown.ID);
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return design.files().stream()
                .flatMap(file ->
                        design.documents(file)
                                .flatMap(document ->
                                        UnknownFields.foundIn(file.path(), document).stream()))
                .map(this::found)
                .toList();
    }

    private Diagnostic found(UnknownFields.Found field) {
        return finding(
                Message.of("rule.field-of-dialect", field.name()),
                field.place(),
                Fixes.replaceByNearest(field.place(), field.name(), field.known().stream()));
    }
}
