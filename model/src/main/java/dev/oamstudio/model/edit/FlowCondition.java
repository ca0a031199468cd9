package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// A condition of a data flow as a person asks for it. Empty texts are not written.
///
/// @param op `eq`, `notEq` or `notEmpty`
/// @param value what is compared with
/// @param valueFromPath a path into the application, in place of `value`
/// @param fieldPath what is tested; the value of the output itself where empty
public record FlowCondition(String op, String value, String valueFromPath, String fieldPath) {

    static FlowCondition of(ConditionRequirement written) {
        return new FlowCondition(
                written.op(), written.value(), written.valueFromPath(), written.fieldPath());
    }

    static List<FlowCondition> all(List<ConditionRequirement> written) {
        return written.stream().map(FlowCondition::of).toList();
    }

    Value.Mapping entry() {
        Value.Mapping entry = Value.Mapping.EMPTY.with("op", Value.text(op));
        if (!valueFromPath.isEmpty()) {
            entry =
                    entry.with(
                            "valueFrom",
                            Value.Mapping.EMPTY.with("fieldPath", Value.text(valueFromPath)));
        } else if (!value.isEmpty()) {
            entry = entry.with("value", Value.text(value));
        }
        return fieldPath.isEmpty() ? entry : entry.with("fieldPath", Value.text(fieldPath));
    }
}
