package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A value that an instance's workload or a trait takes in before it may be applied.
///
/// @param place the whole entry of the list, by the token of the output's name
public record DataInput(
        String outputName,
        List<String> toFieldPaths,
        List<ConditionRequirement> conditions,
        Place place) {
    public DataInput {
        toFieldPaths = List.copyOf(toFieldPaths);
        conditions = List.copyOf(conditions);
    }
}
