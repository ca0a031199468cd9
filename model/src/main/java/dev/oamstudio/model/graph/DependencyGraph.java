package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import java.util.List;
import java.util.Optional;

/// The dependencies among the instances of one application, order and data together.
public final class DependencyGraph {
    private DependencyGraph() {}

    public static DependencyGraph of(Application application) {
        throw new UnsupportedOperationException("lands with model.graph");
    }

    public List<Dependency> dependencies() {
        throw new UnsupportedOperationException("lands with model.graph");
    }

    /// One shortest cycle for each group of instances that wait for each other, in stable order.
    public List<Cycle> cycles() {
        throw new UnsupportedOperationException("lands with model.graph");
    }

    /// The path of existing instances from `then` back to `first` that an edge `first → then` would close into a cycle.
    public Optional<List<ElementId>> pathClosedBy(ElementId first, ElementId then) {
        throw new UnsupportedOperationException("lands with model.graph");
    }

    /// The instances in groups that can start together; members of cycles come last.
    public List<List<ElementId>> waves() {
        throw new UnsupportedOperationException("lands with model.graph");
    }
}
