package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Flows.Source;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A value that the application itself sets is not read back from the cluster: there the old one still stands when the new one is applied.
final class DataOutputFresh implements Rule {
    static final RuleId ID = new RuleId("OAM307", "data-output-fresh");

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
        return Visits.applications(design)
                .flatMap(application -> check(design, application))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, Application application) {
        Set<String> read =
                application.instances().stream()
                        .flatMap(Visits::wirings)
                        .flatMap(wiring -> wiring.inputs().stream())
                        .map(DataInput::outputName)
                        .collect(Collectors.toSet());
        return Flows.of(design, application)
                .outputs()
                .filter(source -> read.contains(source.output().name()))
                .filter(source -> source.end().element().equals(source.end().instance().id()))
                .flatMap(source ->
                        parameters(design, source.end().instance())
                                .filter(parameter ->
                                        parameter
                                                .fieldPaths()
                                                .contains(source.output().fieldPath()))
                                .map(parameter -> found(design, source, parameter)));
    }

    /// Those that have a value.
    private static Stream<Parameter> parameters(Design design, ComponentInstance instance) {
        Set<String> given =
                instance.parameters().stream()
                        .map(ParameterValue::name)
                        .collect(Collectors.toSet());
        return design.model().componentOf(instance).stream()
                .flatMap(component -> component.parameters().stream())
                .filter(parameter -> given.contains(parameter.name()));
    }

    private Diagnostic found(Design design, Source source, Parameter parameter) {
        Place place =
                DesignPlaces.at(
                        design,
                        source.output().place(),
                        source.output().place().path().key("fieldPath"));
        return finding(
                Message.of("rule.data-output-fresh", source.output().name(), parameter.name()),
                place,
                source.end().element());
    }
}
