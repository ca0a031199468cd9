package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.Map;

/// A kind of objects that a workload's controller makes.
///
/// @param selector labels by which they are found; empty where their owner tells
public record ChildKind(GroupVersionKind type, Map<String, String> selector) {
    public ChildKind {
        selector = Map.copyOf(selector);
    }
}
