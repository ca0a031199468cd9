package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.SchemaFault.Malformed;
import java.util.List;
import java.util.stream.Stream;

/// A text is written in the form that its field asks for: a quantity, a time, a pattern.
final class ValueWellFormed implements Rule {
    static final RuleId ID = new RuleId("OAM405", "value-well-formed");

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
        return SchemaSubject.withDocuments(design)
                .flatMap(subject -> check(design, subject))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, SchemaSubject subject) {
        return subject.faults(design).stream()
                .filter(Malformed.class::isInstance)
                .map(Malformed.class::cast)
                .map(fault -> found(design, subject, fault));
    }

    private Diagnostic found(Design design, SchemaSubject subject, Malformed fault) {
        return finding(
                Message.of(
                        "rule.value-well-formed",
                        fault.path().toString(),
                        fault.value(),
                        fault.form()),
                subject.at(design, fault.path()),
                List.of(),
                subject.owners(fault.path()));
    }
}
