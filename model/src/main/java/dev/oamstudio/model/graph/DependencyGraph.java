package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;

/// The dependencies among the instances of one application, order and data together. What leads to or from an instance that
/// the application does not have is left out. Two traits of one instance, or a trait and its workload, may pass values:
/// that is no dependency, unless they wait for each other, which makes the instance wait for itself.
public final class DependencyGraph {

    private final Graph<ElementId, Dependency> graph;

    private DependencyGraph(Graph<ElementId, Dependency> graph) {
        this.graph = new AsUnmodifiableGraph<>(graph);
    }

    public static DependencyGraph of(Application application) {
        List<ElementId> instances =
                application.instances().stream().map(ComponentInstance::id).toList();
        return of(instances, ApplicationDependencies.of(application));
    }

    static DependencyGraph of(List<ElementId> instances, List<Dependency> dependencies) {
        Graph<ElementId, Dependency> graph = new DirectedPseudograph<>(Dependency.class);
        instances.forEach(graph::addVertex);
        dependencies.forEach(
                dependency -> graph.addEdge(dependency.first(), dependency.then(), dependency));
        return new DependencyGraph(graph);
    }

    /// In the order of the instances that wait, each with its order first.
    public List<Dependency> dependencies() {
        return List.copyOf(graph.edgeSet());
    }

    /// One shortest cycle for each group of instances that wait for each other, in stable order. An instance that waits for
    /// itself is a cycle of its own.
    public List<Cycle> cycles() {
        return ShortestCycles.of(graph);
    }

    /// The path of existing instances from `then` back to `first` that an edge `first → then` would close into a cycle.
    /// It is the shortest, and only the instance itself where both are the same.
    public Optional<List<ElementId>> pathClosedBy(ElementId first, ElementId then) {
        return graph.containsVertex(first) && graph.containsVertex(then)
                ? BreadthFirst.from(graph, then).instancesTo(first)
                : Optional.empty();
    }

    /// The instances in groups that can start together. Those that never start, because they are on a cycle or wait for one
    /// that is, come last, as one group.
    public List<List<ElementId>> waves() {
        return Waves.of(graph);
    }

    /// All that wait for an instance, directly or by others in between, in the order in which they are met.
    public List<ElementId> waitingFor(ElementId instance) {
        return graph.containsVertex(instance)
                ? BreadthFirst.from(graph, instance).reached()
                : List.of();
    }
}
