package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.SchemaFault.UnknownField;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/// An object has only fields that the schema of its kind knows: the API server drops others, or refuses the object.
final class FieldKnown implements Rule {
    static final RuleId ID = new RuleId("OAM401", "field-known");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean holdsForParts() {
        return true;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return SchemaSubject.of(design).flatMap(subject -> check(design, subject)).toList();
    }

    private Stream<Diagnostic> check(Design design, SchemaSubject subject) {
        return subject.faults(design).stream()
                .filter(UnknownField.class::isInstance)
                .map(UnknownField.class::cast)
                .filter(fault -> !isDirective(fault.name()))
                .map(fault -> found(design, subject, fault));
    }

    /// `$patch` and the like say how a patch is merged.
    private static boolean isDirective(String name) {
        return name.startsWith("$");
    }

    private Diagnostic found(Design design, SchemaSubject subject, UnknownField fault) {
        Place key = subject.keyAt(design, fault.path());
        return finding(
                Message.of("rule.field-known", subject.type().kind(), fault.name()),
                key,
                Fixes.replaceByNearest(key, fault.name(), fault.known().stream()),
                subject.owners());
    }
}
