package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.List;

/// Instances that wait for each other in a ring: each edge leads from an instance to the next, the last one to the first.
public record Cycle(List<Dependency> edges) {
    public Cycle {
        edges = List.copyOf(edges);
    }

    /// The instances on the ring, from the smallest name on.
    public List<ElementId> instances() {
        return edges.stream().map(Dependency::first).toList();
    }
}
