package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import java.util.List;

/// Where a data flow ends: fields of the workload of an instance, or of a trait, and what must hold there first.
public record FlowTarget(
        ElementId element, List<String> toFieldPaths, List<FlowCondition> conditions) {
    public FlowTarget {
        toFieldPaths = List.copyOf(toFieldPaths);
        conditions = List.copyOf(conditions);
    }
}
