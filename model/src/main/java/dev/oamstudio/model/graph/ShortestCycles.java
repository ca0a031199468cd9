package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;

/// Finds one shortest cycle in every group of instances that wait for each other. There can be exponentially many cycles in
/// a group; one is enough to understand, and to break before looking for the next.
final class ShortestCycles {

    private static final Comparator<Cycle> ORDER =
            Comparator.comparing((Cycle cycle) -> cycle.edges().getFirst().first())
                    .thenComparingInt(cycle -> cycle.edges().size());

    private ShortestCycles() {}

    static List<Cycle> of(Graph<ElementId, Dependency> graph) {
        List<Cycle> cycles = new ArrayList<>();
        graph.vertexSet()
                .forEach(id ->
                        graph.getAllEdges(id, id).stream()
                                .min(Comparator.comparing(Dependency::id))
                                .ifPresent(loop -> cycles.add(new Cycle(List.of(loop)))));
        for (Set<ElementId> group :
                new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (group.size() > 1) {
                shortest(withoutLoops(graph, group)).ifPresent(cycles::add);
            }
        }
        cycles.sort(ORDER);
        return List.copyOf(cycles);
    }

    private static Optional<Cycle> shortest(Graph<ElementId, Dependency> group) {
        List<Dependency> best = List.of();
        // From the smallest name on, and only a shorter one replaces it: each cycle starts with its
        // smallest instance.
        for (ElementId start : new TreeSet<>(group.vertexSet())) {
            List<Dependency> round = BreadthFirst.from(group, start).round().orElse(List.of());
            if (best.size() == 2) {
                break;
            }
            if (best.isEmpty() || (!round.isEmpty() && round.size() < best.size())) {
                best = round;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new Cycle(best));
    }

    private static Graph<ElementId, Dependency> withoutLoops(
            Graph<ElementId, Dependency> graph, Set<ElementId> group) {
        AsSubgraph<ElementId, Dependency> part = new AsSubgraph<>(graph, group);
        part.removeAllEdges(
                part.edgeSet().stream().filter(edge -> edge.first().equals(edge.then())).toList());
        return part;
    }
}
