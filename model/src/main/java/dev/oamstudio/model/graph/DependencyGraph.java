package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The dependencies within one application, order and data together. What leads to or from an instance that the application does
/// not have is left out. Workloads and traits wait for each other one by one: an instance may well take a value from another
/// one whose trait takes a value from it.
public final class DependencyGraph {

    private final List<Dependency> dependencies;
    private final SequencedMap<ElementId, ElementId> owners;
    private final Net net;

    private DependencyGraph(
            List<Dependency> dependencies,
            SequencedMap<ElementId, ElementId> owners,
            List<Wait> waits) {
        this.dependencies = List.copyOf(dependencies);
        this.owners = owners;
        this.net = Net.of(List.copyOf(owners.keySet()), waits);
    }

    public static DependencyGraph of(Application application) {
        ApplicationDependencies all = ApplicationDependencies.of(application);
        return new DependencyGraph(all.dependencies(), all.owners(), all.waits());
    }

    static DependencyGraph of(List<ElementId> instances, List<Dependency> dependencies) {
        SequencedMap<ElementId, ElementId> owners = new LinkedHashMap<>();
        instances.forEach(instance -> owners.put(instance, instance));
        List<Wait> waits =
                dependencies.stream()
                        .map(each -> new Wait(each.first(), each.then(), each, each.place()))
                        .toList();
        return new DependencyGraph(dependencies, owners, waits);
    }

    /// In the order of the instances that wait, each with its order first. Two traits of one instance, or a trait and its
    /// workload, may pass values: that is no dependency, unless they wait for each other, which makes the instance wait
    /// for itself.
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /// One shortest cycle of each tangle, in stable order.
    public List<Cycle> cycles() {
        return tangles().stream().map(tangle -> tangle.cycles().getFirst()).toList();
    }

    /// Who waits for each other, in stable order.
    public List<Tangle> tangles() {
        return Tangles.of(net);
    }

    /// The path of existing instances from `then` back to `first` that an order `first → then` would close into a cycle.
    /// It is the shortest, and only the instance itself where both are the same.
    public Optional<List<ElementId>> pathClosedBy(ElementId first, ElementId then) {
        if (!owners.containsKey(first) || !owners.containsKey(then)) {
            return Optional.empty();
        }
        if (first.equals(then)) {
            return Optional.of(List.of(first));
        }
        int[] path = new Paths(net).between(objects(then), net.numberOf(first), _ -> true);
        return path.length == 0
                ? Optional.empty()
                : Optional.of(
                        apart(
                                Stream.concat(
                                        Stream.of(then),
                                        IntStream.of(path).mapToObj(wait -> owner(net.to(wait))))));
    }

    /// The instances in groups whose workloads can start together. Those that never start, because they are on a cycle or wait
    /// for one that is, come last, as one group.
    public List<List<ElementId>> waves() {
        int[] layers = net.layers();
        SequencedMap<Integer, List<ElementId>> waves = new TreeMap<>();
        for (int node = 0; node < net.size(); node++) {
            if (owner(node).equals(net.node(node))) {
                int wave = layers[node] < 0 ? Integer.MAX_VALUE : layers[node];
                waves.computeIfAbsent(wave, _ -> new ArrayList<>()).add(net.node(node));
            }
        }
        return waves.values().stream().map(List::copyOf).toList();
    }

    /// All that wait for an instance, directly or by others in between, in the order in which they are met.
    public List<ElementId> waitingFor(ElementId instance) {
        return owners.containsKey(instance)
                ? IntStream.of(new Paths(net).reached(objects(instance)))
                        .mapToObj(this::owner)
                        .filter(other -> !other.equals(instance))
                        .distinct()
                        .toList()
                : List.of();
    }

    /// The dependencies that are part of a cycle, by identity.
    public Set<ElementId> cyclic() {
        Set<ElementId> cyclic = new HashSet<>();
        Tangles.inner(net).forEach(wait -> cyclic.add(wait.dependency().id()));
        return cyclic;
    }

    private int[] objects(ElementId instance) {
        return IntStream.range(0, net.size())
                .filter(node -> owner(node).equals(instance))
                .toArray();
    }

    private ElementId owner(int node) {
        ElementId object = net.node(node);
        return owners.getOrDefault(object, object);
    }

    private static List<ElementId> apart(Stream<ElementId> instances) {
        List<ElementId> path = new ArrayList<>();
        instances.filter(next -> path.isEmpty() || !path.getLast().equals(next)).forEach(path::add);
        return List.copyOf(path);
    }
}
