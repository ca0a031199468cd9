package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.SchemaFault.WrongType;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/// A value is of the type that the schema of its kind asks for: the API server refuses the whole object otherwise.
final class ValueOfType implements Rule {
    static final RuleId ID = new RuleId("OAM402", "value-of-type");

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
                .filter(WrongType.class::isInstance)
                .map(WrongType.class::cast)
                .map(fault -> found(design, subject, fault));
    }

    private Diagnostic found(Design design, SchemaSubject subject, WrongType fault) {
        Place place = subject.at(design, fault.path());
        return finding(
                message(fault, DesignPlaces.text(design, place)),
                place,
                TypeFixes.of(design, place, fault),
                subject.owners(fault.path()));
    }

    /// Of words and numbers without quotes people don't expect that they are none.
    private static Message message(WrongType fault, String written) {
        boolean isRead =
                fault.expected().equals("string") && TypeFixes.SCALARS.contains(fault.found());
        return isRead
                ? Message.of(
                        "rule.value-of-type.read", fault.path().toString(), written, fault.found())
                : Message.of(
                        "rule.value-of-type",
                        fault.path().toString(),
                        fault.expected(),
                        fault.found());
    }
}
