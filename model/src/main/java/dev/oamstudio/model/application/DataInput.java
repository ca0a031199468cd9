package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A value that an instance's workload or a trait takes in before it may be applied.
///
/// @param place the whole entry of the list, by the token of the output's name
/// @param conditions on the object that takes it in, not on where it comes from
/// @param store what the value is taken from; `DataStore.NONE` as a rule
/// @param mergeKeys `strategyMergeKeys`, by which KubeVela merges lists
public record DataInput(
        String outputName,
        List<String> toFieldPaths,
        List<ConditionRequirement> conditions,
        DataStore store,
        List<String> mergeKeys,
        Place place) {
    public DataInput {
        toFieldPaths = List.copyOf(toFieldPaths);
        conditions = List.copyOf(conditions);
        mergeKeys = List.copyOf(mergeKeys);
    }

    /// An input without a store.
    public DataInput(
            String outputName,
            List<String> toFieldPaths,
            List<ConditionRequirement> conditions,
            Place place) {
        this(outputName, toFieldPaths, conditions, DataStore.NONE, List.of(), place);
    }
}
