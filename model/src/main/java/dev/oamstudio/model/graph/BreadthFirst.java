package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jgrapht.Graph;

/// What can be reached from an instance along its dependencies, nearest first, by the smallest of the shortest paths. The
/// same graph gives the same paths, whatever the order of its edges.
final class BreadthFirst {

    private static final Comparator<Dependency> ORDER =
            Comparator.comparing(Dependency::then).thenComparing(Dependency::id);

    private final ElementId start;
    private final SequencedMap<ElementId, Dependency> arrivals;

    private BreadthFirst(ElementId start, SequencedMap<ElementId, Dependency> arrivals) {
        this.start = start;
        this.arrivals = arrivals;
    }

    static BreadthFirst from(Graph<ElementId, Dependency> graph, ElementId start) {
        SequencedMap<ElementId, Dependency> arrivals = new LinkedHashMap<>();
        Queue<ElementId> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            leaving(graph, queue.remove())
                    .forEach(edge -> {
                        if (arrivals.putIfAbsent(edge.then(), edge) == null
                                && !edge.then().equals(start)) {
                            queue.add(edge.then());
                        }
                    });
        }
        return new BreadthFirst(start, arrivals);
    }

    /// The instances met, without the start.
    List<ElementId> reached() {
        return arrivals.keySet().stream().filter(id -> !id.equals(start)).toList();
    }

    /// The edges of the shortest way back to the start, if there is one.
    Optional<List<Dependency>> round() {
        return arrivals.containsKey(start) ? Optional.of(edgesTo(start)) : Optional.empty();
    }

    /// The start and the instances on the shortest path to a target.
    Optional<List<ElementId>> instancesTo(ElementId target) {
        if (target.equals(start)) {
            return Optional.of(List.of(start));
        }
        return arrivals.containsKey(target)
                ? Optional.of(
                        Stream.concat(
                                        Stream.of(start),
                                        edgesTo(target).stream().map(Dependency::then))
                                .toList())
                : Optional.empty();
    }

    private List<Dependency> edgesTo(ElementId target) {
        List<Dependency> edges = new ArrayList<>();
        Dependency arrival = arrivals.get(target);
        while (arrival != null) {
            edges.add(arrival);
            arrival = arrival.first().equals(start) ? null : arrivals.get(arrival.first());
        }
        return List.copyOf(edges.reversed());
    }

    private static Stream<Dependency> leaving(
            Graph<ElementId, Dependency> graph, ElementId instance) {
        return graph.outgoingEdgesOf(instance).stream().sorted(ORDER);
    }
}
