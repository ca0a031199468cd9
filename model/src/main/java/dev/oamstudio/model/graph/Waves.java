package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;

/// Counts off who can start when all before it have started.
final class Waves {

    private final Graph<ElementId, Dependency> graph;
    private final Map<ElementId, Integer> awaited = new HashMap<>();
    private final Map<ElementId, Integer> ranks = new HashMap<>();

    private Waves(Graph<ElementId, Dependency> graph) {
        this.graph = graph;
        for (ElementId id : graph.vertexSet()) {
            awaited.put(id, graph.inDegreeOf(id));
            ranks.put(id, ranks.size());
        }
    }

    static List<List<ElementId>> of(Graph<ElementId, Dependency> graph) {
        return new Waves(graph).count();
    }

    private List<List<ElementId>> count() {
        List<List<ElementId>> waves = new ArrayList<>();
        List<ElementId> wave =
                graph.vertexSet().stream().filter(id -> graph.inDegreeOf(id) == 0).toList();
        while (!wave.isEmpty()) {
            waves.add(wave);
            wave = after(wave);
        }
        List<ElementId> never = graph.vertexSet().stream().filter(this::waits).toList();
        if (!never.isEmpty()) {
            waves.add(never);
        }
        return List.copyOf(waves);
    }

    /// Those whose last wait is over, in the order of the application.
    private List<ElementId> after(List<ElementId> wave) {
        List<ElementId> next = new ArrayList<>();
        for (ElementId started : wave) {
            for (Dependency edge : graph.outgoingEdgesOf(started)) {
                awaited.merge(edge.then(), -1, Integer::sum);
                if (!waits(edge.then())) {
                    next.add(edge.then());
                }
            }
        }
        next.sort(Comparator.comparingInt(id -> ranks.getOrDefault(id, 0)));
        return List.copyOf(next);
    }

    private boolean waits(ElementId instance) {
        return awaited.getOrDefault(instance, 0) > 0;
    }
}
