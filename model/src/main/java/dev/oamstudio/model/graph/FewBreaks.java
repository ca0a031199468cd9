package dev.oamstudio.model.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// The quick search: nodes are put in a row so that few waits lead back (Eades, Lin and Smyth, "A fast and effective heuristic for
/// the feedback arc set problem", 1993); then each unit that can stay after all, the earliest in the files first, comes back.
final class FewBreaks {
    private static final long ENOUGH = 20_000_000;

    private final Net net;
    private final Units units;
    private final int[] in;
    private final int[] out;
    private final List<List<Integer>> arriving = new ArrayList<>();
    private final boolean[] placed;
    private final PriorityQueue<Choice> choices =
            new PriorityQueue<>(
                    Comparator.comparingInt(Choice::merit)
                            .reversed()
                            .thenComparingInt(Choice::node));

    /// A node at the time it had so many more waits leaving than arriving.
    private record Choice(int node, int merit) {}

    private FewBreaks(Net net, Units units) {
        this.net = net;
        this.units = units;
        this.in = new int[net.size()];
        this.out = new int[net.size()];
        this.placed = new boolean[net.size()];
    }

    static int[] of(Net net, Units units) {
        FewBreaks search = new FewBreaks(net, units);
        return search.needed(search.leadingBack(search.row()));
    }

    /// The place of each node in the row.
    private int[] row() {
        IntStream.range(0, net.size()).forEach(_ -> arriving.add(new ArrayList<>()));
        for (int wait = 0; wait < net.waits().size(); wait++) {
            out[net.from(wait)]++;
            in[net.to(wait)]++;
            arriving.get(net.to(wait)).add(net.from(wait));
        }
        IntStream.range(0, net.size()).forEach(this::offer);
        int[] places = new int[net.size()];
        int left = 0;
        int right = net.size();
        for (Choice choice = choices.poll(); choice != null; choice = choices.poll()) {
            int node = choice.node();
            if (!placed[node] && choice.merit() == merit(node)) {
                places[node] = out[node] == 0 && in[node] > 0 ? --right : left++;
                place(node);
            }
        }
        return places;
    }

    private void place(int node) {
        placed[node] = true;
        for (int at = net.start(node); at < net.start(node + 1); at++) {
            int target = net.to(net.leaving(at));
            in[target]--;
            offer(target);
        }
        for (int source : arriving.get(node)) {
            out[source]--;
            offer(source);
        }
    }

    private void offer(int node) {
        if (!placed[node]) {
            choices.add(new Choice(node, merit(node)));
        }
    }

    /// Nodes without anything before or behind them come first.
    private int merit(int node) {
        return in[node] == 0 || out[node] == 0 ? Integer.MAX_VALUE : out[node] - in[node];
    }

    private BitSet leadingBack(int[] places) {
        BitSet back = new BitSet();
        for (int wait = 0; wait < net.waits().size(); wait++) {
            if (places[net.from(wait)] >= places[net.to(wait)]) {
                back.set(units.of(wait));
            }
        }
        return back;
    }

    private int[] needed(BitSet removed) {
        Paths paths = new Paths(net);
        List<Integer> candidates = new ArrayList<>(removed.stream().boxed().toList());
        Collections.reverse(candidates);
        for (int unit : candidates) {
            removed.clear(unit);
            boolean closes =
                    paths.steps() > ENOUGH
                            || IntStream.of(units.waitsOf(unit))
                                    .anyMatch(wait ->
                                            paths.lead(
                                                    net.to(wait),
                                                    net.from(wait),
                                                    other -> !removed.get(units.of(other))));
            removed.set(unit, closes);
        }
        return removed.stream().toArray();
    }
}
