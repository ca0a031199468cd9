package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.SchemaFault;
import dev.oamstudio.model.schema.SchemaFault.MissingField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An object has the fields without which the API server refuses it.
final class RequiredFieldPresent implements Rule {
    static final RuleId ID = new RuleId("OAM403", "required-field-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(DataOutputExists.ID);
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
        List<SchemaFault> all = subject.faults(design);
        return all.stream()
                .filter(MissingField.class::isInstance)
                .map(MissingField.class::cast)
                .filter(fault -> !isAdded(design, subject, fault))
                .filter(fault -> all.stream().noneMatch(other -> isMeantBy(other, fault)))
                .map(fault -> found(design, subject, fault));
    }

    /// Whether a misspelt field beside it is the one that is missing.
    private static boolean isMeantBy(SchemaFault other, MissingField missing) {
        return other instanceof SchemaFault.UnknownField unknown
                && unknown.path().parent().equals(missing.path())
                && NearestName.to(unknown.name(), Stream.of(missing.name())).isPresent();
    }

    private static boolean isAdded(Design design, SchemaSubject subject, MissingField fault) {
        return fault.name().equals("selector") && design.roles().isLabelled(subject.place().file());
    }

    /// What a kustomization builds may get the field from a patch.
    private Diagnostic found(Design design, SchemaSubject subject, MissingField fault) {
        Diagnostic found =
                finding(
                        Message.of(
                                "rule.required-field-present",
                                subject.name(fault.path()),
                                fault.name()),
                        subject.keyAt(design, fault.path()),
                        subject.owners(fault.path()));
        return design.roles().isBuilt(subject.place().file()) ? found.as(Severity.WARNING) : found;
    }
}
