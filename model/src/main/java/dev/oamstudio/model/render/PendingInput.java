package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.List;

/// A value that flows in from a live object.
///
/// @param source the object that hands it out
/// @param fromPath the field in the source; may be empty
/// @param conditions what must hold before the value counts
public record PendingInput(
        String output,
        ObjectKey source,
        String fromPath,
        List<ConditionRequirement> conditions,
        List<String> toPaths) {
    public PendingInput {
        conditions = List.copyOf(conditions);
        toPaths = List.copyOf(toPaths);
    }
}
