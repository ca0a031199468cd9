package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Graphs for tests: by hand, `a>b` for an edge, and random ones.
final class GraphFixture {

    static final Place PLACE = new Place("shop.yaml", 0, FieldPath.ROOT, TextRange.at(0));

    private GraphFixture() {}

    static DependencyGraph graph(String edges) {
        List<Dependency> dependencies = new ArrayList<>();
        List<ElementId> instances = new ArrayList<>();
        for (String edge : edges.split(" ", -1)) {
            List<ElementId> ends =
                    Arrays.stream(edge.split(">", -1)).map(GraphFixture::id).toList();
            ends.stream().filter(end -> !instances.contains(end)).forEach(instances::add);
            if (ends.size() == 2) {
                dependencies.add(order(ends.getFirst(), ends.getLast()));
            }
        }
        return DependencyGraph.of(instances, dependencies);
    }

    static ElementId id(String name) {
        return ElementId.component("app", name);
    }

    static Dependency order(ElementId first, ElementId then) {
        return new Dependency.Order(ElementId.order(first, then), first, then, PLACE);
    }

    /// A cycle as the fixture writes it: `a>b>c`.
    static String written(Cycle cycle) {
        return names(cycle.instances());
    }

    static String names(List<ElementId> ids) {
        return String.join(">", ids.stream().map(GraphFixture::name).toList());
    }

    /// Instances and edges at random, in random order; some of them have cycles, others none.
    record RandomGraph(List<ElementId> instances, List<Dependency> dependencies) {

        static RandomGraph of(long seed) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(12);
            List<ElementId> instances =
                    new ArrayList<>(
                            IntStream.range(0, size).mapToObj(number -> id("c" + number)).toList());
            Collections.shuffle(instances, random);
            List<Dependency> dependencies =
                    random.ints(random.nextInt(2 * size), 0, size * size)
                            .distinct()
                            .mapToObj(pair ->
                                    order(instances.get(pair / size), instances.get(pair % size)))
                            .toList();
            return new RandomGraph(instances, dependencies);
        }

        DependencyGraph graph() {
            return DependencyGraph.of(instances, dependencies);
        }

        DependencyGraph without(Dependency edge) {
            return DependencyGraph.of(
                    instances, dependencies.stream().filter(other -> !other.equals(edge)).toList());
        }

        DependencyGraph with(Dependency edge) {
            List<Dependency> more = new ArrayList<>(dependencies);
            more.add(edge);
            return DependencyGraph.of(instances, more.stream().distinct().toList());
        }
    }

    private static String name(ElementId id) {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }
}
