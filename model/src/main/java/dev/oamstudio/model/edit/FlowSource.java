package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import java.util.List;

/// Where a data flow starts: a field of the workload of an instance, or of a trait, and when its value counts.
///
/// @param fieldPath the field; empty for an output that is there as soon as its conditions hold
public record FlowSource(ElementId element, String fieldPath, List<FlowCondition> conditions) {
    public FlowSource {
        conditions = List.copyOf(conditions);
    }
}
