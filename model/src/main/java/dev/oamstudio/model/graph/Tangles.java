package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/// Finds the strongly connected parts of a net. What can start is left out first: as a rule that is all.
final class Tangles {
    private static final Comparator<Wait> BY_TARGET =
            Comparator.comparing(Wait::then)
                    .thenComparing(wait -> wait.dependency().id())
                    .thenComparing(wait -> wait.place().file())
                    .thenComparingInt(wait -> wait.place().range().start());
    private static final Comparator<Tangle> ORDER =
            Comparator.comparing((Tangle tangle) -> tangle.instances().getFirst())
                    .thenComparingInt(tangle -> tangle.cycles().getFirst().waits().size());

    private final Net net;
    private final List<Set<Integer>> parts = new ArrayList<>();
    private final Map<Integer, List<Wait>> inner = new HashMap<>();
    private final Map<ElementId, List<Wait>> loops = new HashMap<>();

    private Tangles(Net net) {
        this.net = net;
    }

    /// In stable order, whatever the order of the net.
    static List<Tangle> of(Net net) {
        Tangles tangles = new Tangles(net);
        tangles.split();
        List<Tangle> found = new ArrayList<>();
        tangles.loops.values().forEach(waits -> found.add(loop(waits)));
        tangles.inner.forEach((part, waits) -> found.add(tangles.tangle(part, waits)));
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /// The waits that are part of a cycle.
    static List<Wait> inner(Net net) {
        Tangles tangles = new Tangles(net);
        tangles.split();
        return Stream.concat(tangles.loops.values().stream(), tangles.inner.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private void split() {
        int[] layers = net.layers();
        if (Arrays.stream(layers).allMatch(layer -> layer >= 0)) {
            return;
        }
        parts.addAll(connected(layers));
        int[] partOf = partOf();
        for (int wait = 0; wait < net.waits().size(); wait++) {
            Wait each = net.waits().get(wait);
            int part = partOf[net.from(wait)];
            if (net.from(wait) == net.to(wait)) {
                loops.computeIfAbsent(each.first(), _ -> new ArrayList<>()).add(each);
            } else if (part >= 0 && part == partOf[net.to(wait)]) {
                inner.computeIfAbsent(part, _ -> new ArrayList<>()).add(each);
            }
        }
    }

    private int[] partOf() {
        int[] partOf = new int[net.size()];
        Arrays.fill(partOf, -1);
        for (int part = 0; part < parts.size(); part++) {
            for (int node : parts.get(part)) {
                partOf[node] = part;
            }
        }
        return partOf;
    }

    private List<Set<Integer>> connected(int[] layers) {
        Graph<Integer, DefaultEdge> rest = new DirectedPseudograph<>(DefaultEdge.class);
        IntStream.range(0, net.size()).filter(node -> layers[node] < 0).forEach(rest::addVertex);
        for (int wait = 0; wait < net.waits().size(); wait++) {
            if (layers[net.from(wait)] < 0 && layers[net.to(wait)] < 0) {
                rest.addEdge(net.from(wait), net.to(wait));
            }
        }
        return new KosarajuStrongConnectivityInspector<>(rest).stronglyConnectedSets();
    }

    private static Tangle loop(List<Wait> waits) {
        List<Cycle> cycles = waits.stream().map(wait -> new Cycle(List.of(wait))).toList();
        return new Tangle(
                List.of(waits.getFirst().dependency().first()), waits, cycles, true, waits, true);
    }

    private Tangle tangle(int part, List<Wait> waits) {
        List<ElementId> nodes = parts.get(part).stream().map(net::node).sorted().toList();
        Net inner = Net.of(nodes, waits.stream().sorted(BY_TARGET).toList());
        Units units = new Units(inner);
        Breaks breaks = Breaks.of(inner, units);
        ElementaryCycles cycles = ElementaryCycles.of(inner, Tangle.LIMIT);
        return new Tangle(
                waits.stream().map(wait -> wait.dependency().first()).distinct().sorted().toList(),
                inner.waits(),
                cycles.complete() ? cycles.cycles() : ElementaryCycles.through(inner, breaks),
                cycles.complete(),
                units.waits(breaks.units()),
                breaks.fewest());
    }
}
