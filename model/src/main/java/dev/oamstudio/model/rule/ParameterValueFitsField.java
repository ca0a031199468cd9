package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.schema.SchemaCheck;
import dev.oamstudio.model.schema.SchemaFault;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A value fits the field that its parameter writes: nothing is converted on the way.
final class ParameterValueFitsField implements Rule {
    static final RuleId ID = new RuleId("OAM505", "parameter-value-fits-field");

    private static final String MISFIT = "rule.parameter-value-fits-field.other";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /// What is neither a text nor a whole number fits no parameter.
    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(ParameterValueTyped.ID);
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
        Optional<Schema> schema = visit.design().schemas().find(component.workload().type());
        return schema.stream()
                .flatMap(root ->
                        visit.instance().parameters().stream()
                                .flatMap(value -> check(visit, component, root, value).stream()));
    }

    private Optional<Diagnostic> check(
            InstanceVisit visit, Component component, Schema root, ParameterValue value) {
        return ParameterTarget.of(component, value)
                .flatMap(target ->
                        SchemaWalk.along(target.path(), root).field().stream()
                                .flatMap(field -> SchemaCheck.check(value.value(), field).stream())
                                .map(fault -> found(visit, target, value, fault)))
                .findFirst();
    }

    private Diagnostic found(
            InstanceVisit visit, ParameterTarget target, ParameterValue value, SchemaFault fault) {
        Place place =
                DesignPlaces.at(visit.design(), value.place(), value.place().path().key("value"));
        return finding(
                Message.of(
                        "rule.parameter-value-fits-field",
                        value.name(),
                        target.path().toString(),
                        reason(fault)),
                place,
                fixes(visit.design(), place, fault),
                visit.instance().id());
    }

    private static Message reason(SchemaFault fault) {
        return switch (fault) {
            case SchemaFault.WrongType wrong ->
                    Message.of(
                            "rule.parameter-value-fits-field.type",
                            wrong.expected(),
                            wrong.found());
            case SchemaFault.NotAllowed wrong ->
                    Message.of(
                            "rule.parameter-value-fits-field.allowed",
                            String.join(", ", wrong.allowed()));
            case SchemaFault.Malformed wrong ->
                    Message.of("rule.parameter-value-fits-field.form", wrong.form());
            case SchemaFault.OutOfBounds wrong ->
                    Message.of(
                            "rule.parameter-value-fits-field.bound",
                            wrong.keyword(),
                            wrong.bound());
            case SchemaFault.UnknownField ignored -> Message.of(MISFIT);
            case SchemaFault.MissingField ignored -> Message.of(MISFIT);
            case SchemaFault.DuplicateItem ignored -> Message.of(MISFIT);
        };
    }

    private static List<Fix> fixes(Design design, Place place, SchemaFault fault) {
        return switch (fault) {
            case SchemaFault.WrongType wrong ->
                    // A parameter cannot be a boolean, with or without quotes.
                    wrong.expected().equals("boolean")
                            ? List.of()
                            : TypeFixes.of(design, place, wrong);
            case SchemaFault.NotAllowed wrong ->
                    Fixes.replaceByNearest(place, wrong.value(), wrong.allowed().stream());
            case SchemaFault.Malformed ignored -> List.of();
            case SchemaFault.OutOfBounds ignored -> List.of();
            case SchemaFault.UnknownField ignored -> List.of();
            case SchemaFault.MissingField ignored -> List.of();
            case SchemaFault.DuplicateItem ignored -> List.of();
        };
    }
}
