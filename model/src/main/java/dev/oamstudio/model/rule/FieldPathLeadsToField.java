package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A field path of a data flow is written as the runtime reads it, and leads into the object that takes the value in.
final class FieldPathLeadsToField implements Rule {
    static final RuleId ID = new RuleId("OAM113", "field-path-leads-to-field");

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
        return Visits.instances(design)
                .flatMap(visit ->
                        Visits.wirings(visit.instance()).flatMap(wiring -> check(visit, wiring)))
                .toList();
    }

    private Stream<Diagnostic> check(InstanceVisit visit, Wiring wiring) {
        Stream<Diagnostic> outputs =
                wiring.outputs().stream()
                        .flatMap(output ->
                                misspelt(visit, output.place(), "fieldPath", output.fieldPath())
                                        .stream());
        Stream<Diagnostic> inputs =
                wiring.inputs().stream()
                        .flatMap(input ->
                                IntStream.range(0, input.toFieldPaths().size())
                                        .boxed()
                                        .flatMap(i -> misspelt(visit, input, i).stream()));
        return Stream.concat(outputs, inputs);
    }

    private Optional<Diagnostic> misspelt(InstanceVisit visit, DataInput input, int index) {
        FieldPath place = input.place().path().key("toFieldPaths").index(index);
        return fault(input.toFieldPaths().get(index))
                .map(fault ->
                        found(visit, DesignPlaces.at(visit.design(), input.place(), place), fault));
    }

    private Optional<Diagnostic> misspelt(
            InstanceVisit visit, Place entry, String key, String written) {
        return written.isEmpty()
                ? Optional.empty()
                : fault(written)
                        .map(fault ->
                                found(
                                        visit,
                                        DesignPlaces.at(
                                                visit.design(), entry, entry.path().key(key)),
                                        fault));
    }

    private Diagnostic found(InstanceVisit visit, Place place, String fault) {
        return finding(
                Message.of("rule.field-path-leads-to-field", fault), place, visit.instance().id());
    }

    private static Optional<String> fault(String written) {
        try {
            FieldPath.parse(written);
            return Optional.empty();
        } catch (FieldPathException misspelt) {
            return Optional.of(String.valueOf(misspelt.getMessage()));
        }
    }
}
