package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.dialect.UnknownFields;
import dev.oamstudio.model.schema.SchemaFault.WrongType;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Applications, components and definitions have only fields that some dialect of them knows: a cluster drops others without a word.
final class FieldOfDialect implements Rule {
    static final RuleId ID = new RuleId("OAM124", "field-of-dialect");

    private static final FieldPath.Step TRAITS = new FieldPath.Step.Key("traits");

    /// `spec.components[0].traits[0]`
    private static final int TRAIT_STEPS = 5;

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
        Set<Place> misfits = misfits(design);
        Set<Place> unwrapped = new HashSet<>();
        return design.files().stream()
                .flatMap(file ->
                        design.documents(file)
                                .flatMap(document ->
                                        UnknownFields.foundIn(file.path(), document).stream()))
                .filter(field -> !isInMisfit(field.place(), misfits))
                .filter(field -> unwrapped.add(bareTrait(design, field.place())))
                .map(field -> found(design, field))
                .toList();
    }

    /// Where the schema of a document wants another type: what is in there is a consequence.
    private static Set<Place> misfits(Design design) {
        return SchemaSubject.withDocuments(design)
                .flatMap(subject ->
                        subject.faults(design).stream()
                                .filter(WrongType.class::isInstance)
                                .map(fault -> subject.at(design, fault.path())))
                .collect(Collectors.toSet());
    }

    private static boolean isInMisfit(Place field, Set<Place> misfits) {
        return misfits.stream()
                .anyMatch(misfit ->
                        misfit.file().equals(field.file())
                                && misfit.document() == field.document()
                                && field.path().startsWith(misfit.path()));
    }

    /// The entry of a trait that a field stands in, where the trait's fields are the entry's own; else the field.
    private static Place bareTrait(Design design, Place field) {
        FieldPath entry = field.path().parent();
        boolean isBare =
                entry.steps().size() == TRAIT_STEPS
                        && entry.parent().steps().getLast().equals(TRAITS)
                        && DesignPlaces.value(design, field, entry.key("trait")).isEmpty();
        return isBare ? field.under(entry, TextRange.at(0)) : field;
    }

    private Diagnostic found(Design design, UnknownFields.Found field) {
        if (!bareTrait(design, field.place()).equals(field.place())) {
            return finding(
                    Message.of("rule.field-of-dialect.bare-trait"),
                    field.place(),
                    TraitWrapping.of(design, field.place()));
        }
        return finding(
                Message.of("rule.field-of-dialect", field.name()),
                field.place(),
                Fixes.replaceByNearest(field.place(), field.name(), field.known().stream()));
    }
}
