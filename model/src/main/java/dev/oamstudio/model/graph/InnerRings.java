package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/// Finds the data flows within instances that are part of a ring: a workload that waits for itself, or a workload and traits
/// that wait for each other. All others are in order: a trait may well take a value from its workload.
final class InnerRings {

    private InnerRings() {}

    static List<ApplicationDependencies.Flow> of(List<ApplicationDependencies.Flow> flows) {
        Graph<ElementId, DefaultEdge> objects = new DirectedPseudograph<>(DefaultEdge.class);
        for (ApplicationDependencies.Flow flow : flows) {
            objects.addVertex(flow.from().object());
            objects.addVertex(flow.to().object());
            objects.addEdge(flow.from().object(), flow.to().object());
        }
        Map<ElementId, Set<ElementId>> rings = new HashMap<>();
        for (Set<ElementId> ring :
                new KosarajuStrongConnectivityInspector<>(objects).stronglyConnectedSets()) {
            ring.forEach(object -> rings.put(object, ring));
        }
        return flows.stream()
                .filter(flow ->
                        rings.getOrDefault(flow.from().object(), Set.of())
                                .contains(flow.to().object()))
                .toList();
    }
}
