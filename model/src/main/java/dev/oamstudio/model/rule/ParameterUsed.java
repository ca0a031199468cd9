package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A parameter that a component declares is given by some instance, unless there are many that nobody gives.
final class ParameterUsed implements Rule {
    static final RuleId ID = new RuleId("OAM510", "parameter-used");

    private static final int FEW = 1;

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
        Map<String, List<ComponentInstance>> instances =
                Visits.instances(design)
                        .map(InstanceVisit::instance)
                        .collect(Collectors.groupingBy(ComponentInstance::componentName));
        return design.model().components().stream()
                .filter(design::isOnlyOfName)
                .flatMap(component ->
                        check(component, instances.getOrDefault(component.name(), List.of())))
                .toList();
    }

    private Stream<Diagnostic> check(Component component, List<ComponentInstance> instances) {
        Set<String> given =
                instances.stream()
                        .flatMap(instance -> instance.parameters().stream())
                        .map(ParameterValue::name)
                        .collect(Collectors.toSet());
        Set<String> meant =
                NearestName.meant(
                        given, component.parameters().stream().map(Parameter::name).toList());
        List<Parameter> unused =
                component.parameters().stream()
                        .filter(parameter -> !parameter.required())
                        .filter(parameter -> !given.contains(parameter.name()))
                        .filter(parameter -> !meant.contains(parameter.name()))
                        .toList();
        // Components that offer much to whom they do not know are right to do so.
        boolean isMade =
                !instances.isEmpty()
                        && (unused.size() <= FEW
                                || unused.size() * 2 < component.parameters().size());
        return isMade
                ? unused.stream().map(parameter -> found(component, parameter))
                : Stream.empty();
    }

    private Diagnostic found(Component component, Parameter parameter) {
        return finding(
                Message.of("rule.parameter-used", component.name(), parameter.name()),
                parameter.place(),
                component.id());
    }
}
