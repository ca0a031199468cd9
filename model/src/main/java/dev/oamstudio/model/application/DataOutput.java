package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A value that an instance's workload or a trait hands out once it has it.
///
/// @param place the whole entry of the list, by the token of its name
/// @param fieldPath where the value stands in the object; may be empty
/// @param store what the value is put into; `DataStore.NONE` as a rule
public record DataOutput(
        String name,
        String fieldPath,
        List<ConditionRequirement> conditions,
        DataStore store,
        Place place) {
    public DataOutput {
        conditions = List.copyOf(conditions);
    }

    /// An output without a store.
    public DataOutput(
            String name, String fieldPath, List<ConditionRequirement> conditions, Place place) {
        this(name, fieldPath, conditions, DataStore.NONE, place);
    }
}
