package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A parameter is declared once in a component, and given once to an instance: of two values the runtime takes the last.
final class ParameterNamedOnce implements Rule {
    static final RuleId ID = new RuleId("OAM509", "parameter-named-once");

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
        Stream<Diagnostic> given = Visits.instances(design).flatMap(this::given);
        Stream<Diagnostic> declared = design.model().components().stream().flatMap(this::declared);
        return Stream.concat(given, declared).toList();
    }

    private Stream<Diagnostic> given(InstanceVisit visit) {
        List<ParameterValue> values = visit.instance().parameters();
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(i ->
                        values.subList(0, i).stream()
                                .filter(before -> before.name().equals(values.get(i).name()))
                                .reduce((first, last) -> last)
                                .map(before -> givenAgain(visit, before, values.get(i)))
                                .stream());
    }

    private Diagnostic givenAgain(
            InstanceVisit visit, ParameterValue before, ParameterValue again) {
        return finding(
                Message.of("rule.parameter-named-once", again.name()),
                again.place(),
                Fixes.remove(
                        Message.of("rule.fix.remove-earlier", again.name()),
                        visit.design(),
                        before.place(),
                        before.place().path()),
                visit.instance().id());
    }

    private Stream<Diagnostic> declared(Component component) {
        Set<String> names = new HashSet<>();
        return component.parameters().stream()
                .filter(parameter -> !parameter.name().isEmpty() && !names.add(parameter.name()))
                .map(parameter ->
                        finding(
                                Message.of(
                                        "rule.parameter-named-once.declared",
                                        component.name(),
                                        parameter.name()),
                                parameter.place(),
                                component.id()));
    }
}
