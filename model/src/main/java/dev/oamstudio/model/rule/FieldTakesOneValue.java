package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Flows.End;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A field takes one value: of two data inputs, or a parameter and a data input, for the same field the later takes the place of the other.
final class FieldTakesOneValue implements Rule {
    static final RuleId ID = new RuleId("OAM213", "field-takes-one-value");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design)
                .flatMap(application -> Flows.of(design, application).ends().stream())
                .filter(end -> !end.wiring().inputs().isEmpty())
                .flatMap(end -> check(design, end).stream())
                .toList();
    }

    private List<Diagnostic> check(Design design, End end) {
        Map<FieldPath, String> writers = new HashMap<>(parameters(design, end));
        List<Diagnostic> found = new ArrayList<>();
        for (DataInput input : end.wiring().inputs()) {
            for (int i = 0; i < input.toFieldPaths().size(); i++) {
                Optional<FieldPath> path = single(design, end, input.toFieldPaths().get(i));
                if (path.isPresent()) {
                    String before = writers.put(path.get(), input.outputName());
                    if (before != null) {
                        found.add(found(design, end, new Written(input, i, before)));
                    }
                }
            }
        }
        return found;
    }

    private record Written(DataInput input, int index, String before) {
        String path() {
            return input.toFieldPaths().get(index);
        }

        /// The input, if it goes nowhere else.
        FieldPath removed() {
            FieldPath whole = input.place().path();
            return input.toFieldPaths().size() == 1
                    ? whole
                    : whole.key("toFieldPaths").index(index);
        }
    }

    /// The fields that values of parameters go to: of a workload only.
    private static Map<FieldPath, String> parameters(Design design, End end) {
        Map<FieldPath, String> writers = new HashMap<>();
        ComponentInstance instance = end.instance();
        if (!end.element().equals(instance.id())) {
            return writers;
        }
        for (Parameter parameter : declared(design, instance)) {
            for (String written : parameter.fieldPaths()) {
                single(design, end, written).ifPresent(path -> writers.put(path, parameter.name()));
            }
        }
        return writers;
    }

    private static List<Parameter> declared(Design design, ComponentInstance instance) {
        List<String> given = instance.parameters().stream().map(value -> value.name()).toList();
        return design.model().componentOf(instance).stream()
                .flatMap(component -> component.parameters().stream())
                .filter(parameter -> given.contains(parameter.name()))
                .toList();
    }

    /// The field, if it is known to take one value: lists take several, one after the other.
    private static Optional<FieldPath> single(Design design, End end, String written) {
        try {
            FieldPath path = FieldPath.parse(written);
            return FieldType.at(design, end.object(), written)
                    .filter(type -> !type.is("array"))
                    .map(_ -> path);
        } catch (FieldPathException misspelt) {
            return Optional.empty();
        }
    }

    private Diagnostic found(Design design, End end, Written written) {
        FieldPath entry = written.input().place().path().key("toFieldPaths").index(written.index());
        Place place = DesignPlaces.at(design, written.input().place(), entry);
        return finding(
                Message.of(
                        "rule.field-takes-one-value",
                        written.path(),
                        written.before(),
                        written.input().outputName()),
                place,
                Fixes.remove(
                        Message.of("rule.fix.remove-item", written.path()),
                        design,
                        place,
                        written.removed()),
                end.element());
    }
}
