package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A patch of the JSON text that a field of a store holds. Absent texts are empty.
///
/// @param type `jsonPatch`; nothing else is known
/// @param op `add`, `delete` or `replace`
/// @param toFieldPath the field of the store that holds the JSON text
/// @param toDataPath where in that JSON
/// @param valueFromPath a path into the source, in place of `value`
/// @param place the whole entry of the list, by the token of its operator
public record DataOperation(
        String type,
        String op,
        String toFieldPath,
        String toDataPath,
        String value,
        String valueFromPath,
        List<ConditionRequirement> conditions,
        Place place) {
    public DataOperation {
        conditions = List.copyOf(conditions);
    }
}
