package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.List;

/// Objects that wait for each other in a ring: each wait leads from an object to the next, the last one to the first. No object
/// comes twice.
public record Cycle(List<Wait> waits) {
    public Cycle {
        waits = List.copyOf(waits);
    }

    /// The dependencies between the instances.
    public List<Dependency> edges() {
        return waits.stream().map(Wait::dependency).toList();
    }

    /// The workloads and traits on the ring, from the smallest name on.
    public List<ElementId> objects() {
        return waits.stream().map(Wait::first).toList();
    }

    /// The instances on the ring. One comes twice only if the ring leads to its workload and, later, to its traits.
    public List<ElementId> instances() {
        List<ElementId> instances = new ArrayList<>();
        for (Wait wait : waits) {
            if (instances.isEmpty() || !instances.getLast().equals(wait.dependency().first())) {
                instances.add(wait.dependency().first());
            }
        }
        boolean closed = instances.size() > 1 && instances.getLast().equals(instances.getFirst());
        return List.copyOf(closed ? instances.subList(0, instances.size() - 1) : instances);
    }

    /// Whether all of it is within one instance.
    public boolean isInner() {
        return waits.stream().allMatch(Wait::isInner);
    }
}
