package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.graph.Tangle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What waits for what in an application, with the words for it.
public final class DrawnGraph {
    private final Application application;
    private final DependencyGraph graph;
    private final SequencedMap<ElementId, ComponentInstance> instances = new LinkedHashMap<>();
    private final Map<ElementId, Integer> numbers = new HashMap<>();
    private final Map<ElementId, String> names = new HashMap<>();
    private final List<Tangle> tangles;
    private final Set<ElementId> cyclic;

    public DrawnGraph(Application application) {
        this.application = application;
        this.graph = DependencyGraph.of(application);
        this.tangles = graph.tangles();
        this.cyclic = graph.cyclic();
        for (ComponentInstance instance : application.instances()) {
            instances.put(instance.id(), instance);
            numbers.putIfAbsent(instance.id(), numbers.size());
            names.put(instance.id(), Console.printable(instance.name()));
            for (TraitAttachment trait : instance.traits()) {
                String kind = trait.trait().text("kind");
                names.put(trait.id(), Console.printable(instance.name() + " (" + kind + ")"));
            }
        }
    }

    Application application() {
        return application;
    }

    DependencyGraph graph() {
        return graph;
    }

    List<ComponentInstance> instances() {
        return List.copyOf(instances.values());
    }

    public List<Tangle> tangles() {
        return tangles;
    }

    /// What an instance or a trait is called.
    String name(ElementId element) {
        return names.getOrDefault(element, Console.printable(element.value()));
    }

    /// The number of an instance, from 0.
    int number(ElementId instance) {
        return numbers.getOrDefault(instance, -1);
    }

    /// Whether a dependency is part of a cycle.
    boolean isCyclic(Dependency edge) {
        return cyclic.contains(edge.id());
    }

    boolean isCyclic(ComponentInstance instance) {
        return tangles.stream().anyMatch(tangle -> tangle.instances().contains(instance.id()));
    }

    /// `a → b (Route) → a`
    String path(Cycle cycle) {
        List<ElementId> objects = cycle.objects();
        return Stream.concat(objects.stream(), Stream.of(objects.getFirst()))
                .map(this::name)
                .collect(Collectors.joining(" → "));
    }

    /// The name of the value that flows, or the empty text.
    static String label(Dependency edge) {
        return switch (edge) {
            case Dependency.Order _ -> "";
            case Dependency.DataFlow flow -> Console.printable(flow.output());
        };
    }
}
