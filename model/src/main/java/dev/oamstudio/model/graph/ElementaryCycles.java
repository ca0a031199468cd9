package dev.oamstudio.model.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Lists the elementary cycles of a net up to a limit: there can be exponentially many, and JGraphT's algorithms know no end
/// before the last. Waits between the same two objects count once.
final class ElementaryCycles {
    private static final long ENOUGH = 2_000_000;
    private static final long ENOUGH_THROUGH = 300_000;
    private static final Comparator<Cycle> SHORTEST_FIRST =
            Comparator.comparingInt((Cycle cycle) -> cycle.waits().size());

    private final Net net;
    private final int limit;
    private final List<Cycle> cycles = new ArrayList<>();
    private final List<List<Integer>> arriving = new ArrayList<>();
    private final boolean[] onPath;
    private final int[] path;
    private final int[] positions;
    private long steps;

    private ElementaryCycles(Net net, int limit) {
        this.net = net;
        this.limit = limit;
        this.onPath = new boolean[net.size()];
        this.path = new int[net.size()];
        this.positions = new int[net.size()];
        IntStream.range(0, net.size()).forEach(_ -> arriving.add(new ArrayList<>()));
        for (int wait = 0; wait < net.waits().size(); wait++) {
            arriving.get(net.to(wait)).add(net.from(wait));
        }
    }

    static ElementaryCycles of(Net net, int limit) {
        ElementaryCycles search = new ElementaryCycles(net, limit);
        for (int start = 0; start < net.size() && search.complete(); start++) {
            search.from(start, search.leadingTo(start));
        }
        search.cycles.sort(SHORTEST_FIRST);
        return search;
    }

    /// The shortest cycles through what breaks a net: one of them is the shortest of all, as far as all are looked at.
    static List<Cycle> through(Net net, Breaks breaks) {
        Units units = new Units(net);
        Paths paths = new Paths(net);
        List<Cycle> cycles = new ArrayList<>();
        for (int unit : breaks.units()) {
            for (int wait : units.waitsOf(unit)) {
                if (paths.steps() < ENOUGH_THROUGH || cycles.isEmpty()) {
                    cycles.add(cycle(net, paths.ringThrough(wait, _ -> true)));
                }
            }
        }
        return cycles.stream()
                .distinct()
                .sorted(SHORTEST_FIRST.thenComparing(cycle -> cycle.objects().toString()))
                .limit(Tangle.LIMIT)
                .toList();
    }

    /// Whether all have been found.
    boolean complete() {
        return cycles.size() <= limit && steps < ENOUGH;
    }

    List<Cycle> cycles() {
        return cycles;
    }

    /// The nodes, from the start on, that lead back to it.
    private BitSet leadingTo(int start) {
        BitSet seen = new BitSet();
        int[] queue = new int[net.size()];
        int end = 0;
        queue[end++] = start;
        seen.set(start);
        for (int head = 0; head < end; head++) {
            for (int source : arriving.get(queue[head])) {
                steps++;
                if (source > start && !seen.get(source)) {
                    seen.set(source);
                    queue[end++] = source;
                }
            }
        }
        return seen;
    }

    /// All cycles whose smallest node is the start. An own stack: a ring may be longer than Java's.
    private void from(int start, BitSet useful) {
        int depth = 0;
        int node = start;
        positions[0] = net.start(start);
        onPath[start] = true;
        while (depth >= 0 && complete()) {
            int at = next(positions[depth], node);
            if (at == net.start(node + 1)) {
                onPath[node] = false;
                depth--;
                node = depth < 0 ? start : net.from(path[depth]);
                continue;
            }
            positions[depth] = at + 1;
            path[depth] = net.leaving(at);
            int target = net.to(path[depth]);
            if (target == start) {
                cycles.add(cycle(net, Arrays.copyOf(path, depth + 1)));
            } else if (useful.get(target) && !onPath[target]) {
                node = target;
                onPath[node] = true;
                positions[++depth] = net.start(node);
            }
        }
        Arrays.fill(onPath, false);
    }

    /// The next position of a node that leads to another target than the one before.
    private int next(int from, int node) {
        int at = from;
        while (at > net.start(node)
                && at < net.start(node + 1)
                && net.to(net.leaving(at)) == net.to(net.leaving(at - 1))) {
            at++;
        }
        steps++;
        return at;
    }

    /// From its smallest node on.
    private static Cycle cycle(Net net, int[] ring) {
        int smallest = 0;
        for (int i = 1; i < ring.length; i++) {
            smallest = net.from(ring[i]) < net.from(ring[smallest]) ? i : smallest;
        }
        int[] turned = new int[ring.length];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[(smallest + i) % ring.length];
        }
        return new Cycle(net.waits(turned));
    }
}
