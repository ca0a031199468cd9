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
    public Reach reach() {
        return Reach.DOCUMENT;
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
                                .or(() ->
                                        gap(component, parameter.fieldPaths().get(i))
                                                .map(list -> gap(design, parameter, i, list)))
                                .stream());
    }

    /// The list that a path leads into beyond its end, past places that nothing else fills.
    private static Optional<FieldPath> gap(Component component, String written) {
        List<FieldPath> filled =
                component.parameters().stream()
                        .flatMap(each -> each.fieldPaths().stream())
                        .flatMap(each -> parsed(each).stream())
                        .toList();
        FieldPath list = FieldPath.ROOT;
        for (FieldPath.Step step : parsed(written).orElse(FieldPath.ROOT).steps()) {
            if (step instanceof FieldPath.Step.Index(int position)
                    && isGap(component, list, position, filled)) {
                return Optional.of(list);
            }
            list = list.plus(step);
        }
        return Optional.empty();
    }

    private static boolean isGap(
            Component component, FieldPath list, int position, List<FieldPath> filled) {
        int size =
                list.in(component.workload().content())
                        .map(each -> each.itemsAt().size())
                        .orElse(0);
        return position > size
                && filled.stream().noneMatch(each -> each.startsWith(list.index(position - 1)));
    }

    private static Optional<FieldPath> parsed(String written) {
        try {
            return Optional.of(FieldPath.parse(written));
        } catch (FieldPathException wrong) {
            return Optional.empty();
        }
    }

    private Diagnostic gap(Design design, Parameter parameter, int index, FieldPath list) {
        FieldPath path = parameter.place().path().key("fieldPaths").index(index);
        return finding(
                        Message.of(
                                "rule.parameter-path-leads-to-field.gap",
                                parameter.name(),
                                parameter.fieldPaths().get(index),
                                list.toString()),
                        DesignPlaces.at(design, parameter.place(), path))
                .as(Severity.WARNING);
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
