package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A parameter goes where its path leads: the path is written as the runtime reads it, and nothing on its way is of the wrong shape.
final class ParameterPathLeadsToField implements Rule {
    static final RuleId ID = new RuleId("OAM503", "parameter-path-leads-to-field");

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
        return design.model().components().stream()
                .flatMap(component ->
                        component.parameters().stream()
                                .flatMap(parameter -> check(design, component, parameter)))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, Component component, Parameter parameter) {
        return IntStream.range(0, parameter.fieldPaths().size())
                .boxed()
                .flatMap(i ->
                        fault(component, parameter.fieldPaths().get(i))
                                .map(fault -> found(design, parameter, i, fault))
                                .stream());
    }

    private Diagnostic found(Design design, Parameter parameter, int index, String fault) {
        FieldPath path = parameter.place().path().key("fieldPaths").index(index);
        return finding(
                Message.of(
                        "rule.parameter-path-leads-to-field",
                        parameter.name(),
                        parameter.fieldPaths().get(index),
                        fault),
                DesignPlaces.at(design, parameter.place(), path));
    }

    private static Optional<String> fault(Component component, String written) {
        try {
            FieldPath.parse(written).set(component.workload().content(), Value.text(""));
            return Optional.empty();
        } catch (FieldPathException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
