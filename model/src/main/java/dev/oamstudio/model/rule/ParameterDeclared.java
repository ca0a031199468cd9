package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import java.util.List;
import java.util.stream.Stream;

/// A parameter value is for a parameter that the component offers: others stop the rendering.
final class ParameterDeclared implements Rule {
    static final RuleId ID = new RuleId("OAM501", "parameter-declared");

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
        List<String> declared = component.parameters().stream().map(Parameter::name).toList();
        return visit.instance().parameters().stream()
                .filter(value -> !declared.contains(value.name()))
                .filter(value ->
                        DesignPlaces.isTextOrNothing(
                                visit.design(), value.place(), value.place().path().key("name")))
                .map(value ->
                        finding(
                                Message.of(
                                        "rule.parameter-declared", component.name(), value.name()),
                                value.place(),
                                Fixes.replaceByNearest(
                                        value.place(), value.name(), declared.stream()),
                                visit.instance().id()));
    }
}
