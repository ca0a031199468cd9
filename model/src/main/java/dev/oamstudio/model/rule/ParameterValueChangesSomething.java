package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A value that is given says something else than the template does.
final class ParameterValueChangesSomething implements Rule {
    static final RuleId ID = new RuleId("OAM508", "parameter-value-changes-something");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
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
        return visit.instance().parameters().stream()
                .filter(value ->
                        leadsNowhere(component, value)
                                || (isOptional(component, value)
                                        && isAsTheTemplate(component, value)))
                .map(value -> found(visit, component, value));
    }

    private static boolean leadsNowhere(Component component, ParameterValue value) {
        return component.parameters().stream()
                .filter(parameter -> parameter.name().equals(value.name()))
                .anyMatch(parameter -> parameter.fieldPaths().isEmpty());
    }

    /// A required value has to be given, whatever the template says.
    private static boolean isOptional(Component component, ParameterValue value) {
        return component.parameters().stream()
                .filter(parameter -> parameter.name().equals(value.name()))
                .noneMatch(Parameter::required);
    }

    private static boolean isAsTheTemplate(Component component, ParameterValue value) {
        List<ParameterTarget> targets = ParameterTarget.of(component, value).toList();
        boolean isShared =
                ParameterTarget.of(component).stream()
                        .filter(other -> !other.parameter().name().equals(value.name()))
                        .anyMatch(other -> targets.stream().anyMatch(other::overlaps));
        return !targets.isEmpty()
                && !isShared
                && targets.stream()
                        .allMatch(target ->
                                target.path()
                                        .in(component.workload().content())
                                        .equals(Optional.of(value.value())));
    }

    private Diagnostic found(InstanceVisit visit, Component component, ParameterValue value) {
        String key =
                leadsNowhere(component, value)
                        ? "rule.parameter-value-changes-something.nowhere"
                        : "rule.parameter-value-changes-something";
        Place place =
                DesignPlaces.at(visit.design(), value.place(), value.place().path().key("value"));
        return finding(
                Message.of(key, value.name()),
                place,
                Fixes.remove(
                        Message.of("rule.fix.remove-value", value.name()),
                        visit.design(),
                        value.place(),
                        value.place().path()),
                visit.instance().id());
    }
}
