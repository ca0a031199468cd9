package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

/// A required parameter has a value.
final class ParameterRequiredGiven implements Rule {
    static final RuleId ID = new RuleId("OAM502", "parameter-required-given");

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
                        visit.onlyComponent().stream()
                                .flatMap(component -> check(visit, component)))
                .toList();
    }

    private Stream<Diagnostic> check(InstanceVisit visit, Component component) {
        List<String> given =
                visit.instance().parameters().stream().map(ParameterValue::name).toList();
        return component.parameters().stream()
                .filter(Parameter::required)
                .filter(parameter -> !given.contains(parameter.name()))
                .map(parameter ->
                        finding(
                                Message.of(
                                        "rule.parameter-required-given",
                                        component.name(),
                                        parameter.name()),
                                visit.instance().place(),
                                fixes(visit, component, parameter),
                                visit.instance().id()));
    }

    /// The value that the template has already, to start from.
    private static List<Fix> fixes(InstanceVisit visit, Component component, Parameter parameter) {
        return ParameterTarget.of(component, parameter).stream()
                .flatMap(target -> target.path().in(component.workload().content()).stream())
                .filter(value -> value instanceof Value.Text || value instanceof Value.Whole)
                .findFirst()
                .map(value -> given(visit, parameter, value))
                .orElse(List.of());
    }

    private static List<Fix> given(InstanceVisit visit, Parameter parameter, Value value) {
        Place instance = visit.instance().place();
        FieldPath item =
                instance.path().key("parameterValues").index(visit.instance().parameters().size());
        Value.Mapping entry =
                Value.Mapping.EMPTY.with("name", Value.text(parameter.name())).with("value", value);
        return Fixes.set(
                Message.of("rule.fix.give", parameter.name(), value.display()),
                visit.design(),
                instance,
                item,
                entry);
    }
}
