package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.SchemaFault.OutOfBounds;
import java.util.List;
import java.util.stream.Stream;

/// A number, length or count keeps to the bounds of its field.
final class ValueWithinBounds implements Rule {
    static final RuleId ID = new RuleId("OAM406", "value-within-bounds");

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
                .filter(OutOfBounds.class::isInstance)
                .map(OutOfBounds.class::cast)
                .map(fault -> found(design, subject, fault));
    }

    private static boolean isCount(OutOfBounds fault) {
        return fault.keyword().endsWith("Items") || fault.keyword().endsWith("Properties");
    }

    private Diagnostic found(Design design, SchemaSubject subject, OutOfBounds fault) {
        return finding(
                Message.of(
                        isCount(fault)
                                ? "rule.value-within-bounds.count"
                                : "rule.value-within-bounds",
                        fault.path().toString(),
                        fault.value().isEmpty() ? "\"\"" : fault.value(),
                        fault.keyword(),
                        fault.bound()),
                subject.at(design, fault.path()),
                List.of(),
                subject.owners(fault.path()));
    }
}
