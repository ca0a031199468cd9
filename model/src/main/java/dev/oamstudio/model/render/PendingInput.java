package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.List;

/// A value that flows in from a live object before the object that takes it in may be applied.
///
/// @param source the object that hands it out
/// @param fromPath the field in the source; may be empty
/// @param conditions what must hold of the source before the value counts
/// @param toPaths where the value goes; it is appended to a list and overwrites anything else
/// @param targetConditions what must hold of the live object that takes the value in, as far as there is one already
public record PendingInput(
        String output,
        ObjectKey source,
        String fromPath,
        List<ConditionRequirement> conditions,
        List<String> toPaths,
        List<ConditionRequirement> targetConditions) {
    public PendingInput {
        conditions = List.copyOf(conditions);
        toPaths = List.copyOf(toPaths);
        targetConditions = List.copyOf(targetConditions);
    }
}
