package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
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
                                visit.instance().id()));
    }
}
