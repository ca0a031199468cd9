package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Flows.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;

/// A condition looks at a text: the runtime compares nothing else, and a condition on a number never holds.
final class ConditionComparesText implements Rule {
    static final RuleId ID = new RuleId("OAM306", "condition-compares-text");
    private static final String KEY = "rule.condition-compares-text";

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
        return Visits.applications(design)
                .flatMap(application -> Flows.of(design, application).outputs())
                .flatMap(source ->
                        source.output().conditions().stream()
                                .flatMap(condition -> check(design, source, condition).stream()))
                .toList();
    }

    private Optional<Diagnostic> check(
            Design design, Source source, ConditionRequirement condition) {
        DataOutput output = source.output();
        String path = condition.fieldPath().isEmpty() ? output.fieldPath() : condition.fieldPath();
        return FieldType.at(design, source.end().object(), path)
                .filter(_ -> !path.isEmpty())
                .filter(type -> !type.is("string"))
                .map(type -> found(design, source, condition, Message.of(KEY, path, type.name())));
    }

    private Diagnostic found(
            Design design, Source source, ConditionRequirement condition, Message message) {
        FieldPath field = condition.place().path().key("fieldPath");
        Place place =
                condition.fieldPath().isEmpty()
                        ? condition.place()
                        : DesignPlaces.at(design, condition.place(), field);
        List<Fix> fixes =
                Fixes.remove(
                        Message.of("rule.fix.remove-condition"),
                        design,
                        condition.place(),
                        condition.place().path());
        return finding(message, place, fixes, source.end().element());
    }
}
