package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.DataStore;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A field path is written as the runtime reads it: those of data flows, of their conditions and stores, and of definitions.
final class FieldPathLeadsToField implements Rule {
    static final RuleId ID = new RuleId("OAM113", "field-path-leads-to-field");

    /// Where a definition says in which field of its objects the runtime writes.
    private static final List<FieldPath> LINKS =
            List.of(
                    FieldPath.ofKeys("spec", "workloadRefPath"),
                    FieldPath.ofKeys("spec", "workloadRefsPath"),
                    FieldPath.ofKeys("spec", "podSpecPath"));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /// A path as it is written.
    ///
    /// @param near something in the same document
    /// @param at where it stands
    private record Written(String path, Place near, FieldPath at) {
        static Written in(Place entry, String key, String path) {
            return new Written(path, entry, entry.path().key(key));
        }
    }

    @Override
    public List<Diagnostic> check(Design design) {
        Stream<Diagnostic> flows =
                Visits.instances(design)
                        .flatMap(visit ->
                                Visits.wirings(visit.instance())
                                        .flatMap(FieldPathLeadsToField::written)
                                        .flatMap(path ->
                                                check(design, path, visit.instance().id())));
        Stream<Diagnostic> definitions =
                design.model().definitions().stream()
                        .flatMap(definition ->
                                written(definition)
                                        .flatMap(path ->
                                                check(
                                                        design,
                                                        path,
                                                        ElementId.definition(definition))));
        return Stream.concat(flows, definitions).toList();
    }

    private static Stream<Written> written(Definition definition) {
        return LINKS.stream()
                .flatMap(link ->
                        link
                                .in(definition.object().content())
                                .filter(Value.Text.class::isInstance)
                                .map(path ->
                                        new Written(
                                                path.display(),
                                                definition.place(),
                                                definition.place().path().plus(link)))
                                .stream());
    }

    private static Stream<Written> written(Wiring wiring) {
        return Stream.concat(
                wiring.outputs().stream().flatMap(FieldPathLeadsToField::written),
                wiring.inputs().stream().flatMap(FieldPathLeadsToField::written));
    }

    private static Stream<Written> written(DataOutput output) {
        return Stream.of(
                        Stream.of(Written.in(output.place(), "fieldPath", output.fieldPath())),
                        conditions(output.conditions()),
                        operations(output.store()))
                .flatMap(each -> each);
    }

    private static Stream<Written> written(DataInput input) {
        FieldPath list = input.place().path().key("toFieldPaths");
        List<String> paths = input.toFieldPaths();
        return Stream.of(
                        IntStream.range(0, paths.size())
                                .mapToObj(i ->
                                        new Written(paths.get(i), input.place(), list.index(i))),
                        conditions(input.conditions()),
                        operations(input.store()))
                .flatMap(each -> each);
    }

    private static Stream<Written> conditions(List<ConditionRequirement> conditions) {
        return conditions.stream()
                .flatMap(each ->
                        Stream.of(
                                Written.in(each.place(), "fieldPath", each.fieldPath()),
                                valueFrom(each.place(), each.valueFromPath())));
    }

    private static Stream<Written> operations(DataStore store) {
        return store.operations().stream()
                .flatMap(each ->
                        Stream.concat(
                                Stream.of(
                                        Written.in(each.place(), "toFieldPath", each.toFieldPath()),
                                        valueFrom(each.place(), each.valueFromPath())),
                                conditions(each.conditions())));
    }

    private static Written valueFrom(Place entry, String path) {
        return new Written(path, entry, entry.path().key("valueFrom").key("fieldPath"));
    }

    private Stream<Diagnostic> check(Design design, Written written, ElementId element) {
        return fault(written.path())
                .map(fault ->
                        finding(
                                Message.of("rule.field-path-leads-to-field", fault),
                                DesignPlaces.at(design, written.near(), written.at()),
                                element))
                .stream();
    }

    /// A path that is not there has no fault.
    private static Optional<String> fault(String written) {
        try {
            if (!written.isEmpty()) {
                FieldPath.parse(written);
            }
            return Optional.empty();
        } catch (FieldPathException misspelt) {
            return Optional.of(String.valueOf(misspelt.getMessage()));
        }
    }
}
