package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.SchemaFault.NotAllowed;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/// A value is one of those that its field may have.
final class ValueAllowed implements Rule {
    static final RuleId ID = new RuleId("OAM404", "value-allowed");

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
                .filter(NotAllowed.class::isInstance)
                .map(NotAllowed.class::cast)
                .map(fault -> found(design, subject, fault));
    }

    private Diagnostic found(Design design, SchemaSubject subject, NotAllowed fault) {
        Place place = subject.at(design, fault.path());
        return finding(
                Message.of(
                        "rule.value-allowed",
                        fault.path().toString(),
                        fault.value(),
                        String.join(", ", fault.allowed())),
                place,
                Fixes.replaceByNearest(place, fault.value(), fault.allowed().stream()),
                subject.owners(fault.path()));
    }
}
