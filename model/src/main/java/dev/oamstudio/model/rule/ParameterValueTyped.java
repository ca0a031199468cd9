package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

/// A value of a parameter is a text or a whole number: upstream knows nothing else.
final class ParameterValueTyped implements Rule {
    static final RuleId ID = new RuleId("OAM504", "parameter-value-text-or-whole-number");

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
        return Visits.instances(design).flatMap(this::check).toList();
    }

    private Stream<Diagnostic> check(InstanceVisit visit) {
        return visit.instance().parameters().stream()
                .filter(value ->
                        !(value.value() instanceof Value.Text)
                                && !(value.value() instanceof Value.Whole))
                .map(value -> found(visit, value));
    }

    private Diagnostic found(InstanceVisit visit, ParameterValue value) {
        Place place =
                DesignPlaces.at(visit.design(), value.place(), value.place().path().key("value"));
        boolean isScalar =
                value.value() instanceof Value.Bool || value.value() instanceof Value.Real;
        List<Fix> fixes =
                isScalar
                        ? List.of(
                                Fixes.replace(
                                        Message.of("rule.fix.quote", value.value().display()),
                                        place,
                                        "\"" + value.value().display() + "\""))
                        : List.of();
        return finding(
                Message.of("rule.parameter-value-text-or-whole-number", value.name()),
                place,
                fixes,
                visit.instance().id());
    }
}
