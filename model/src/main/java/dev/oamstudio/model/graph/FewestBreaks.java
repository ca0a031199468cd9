package dev.oamstudio.model.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The exact search: each cycle must lose a unit, so that a shortest one is taken and each of its units tried; first with one
/// unit in all, then with two, and so on. It gives up when it has taken too many steps.
final class FewestBreaks {
    /// Nets of more nodes are not tried.
    static final int SMALL = 200;

    private static final long ENOUGH = 3_000_000;

    private final Net net;
    private final Units units;
    private final Paths paths;
    private final int[] known;
    private final BitSet removed = new BitSet();
    private final BitSet kept = new BitSet();

    /// @param known units that break all cycles: each cycle has one of them
    FewestBreaks(Net net, Units units, int[] known) {
        this.net = net;
        this.units = units;
        this.known = known;
        this.paths = new Paths(net);
    }

    /// A smallest set, if it is found soon enough.
    Optional<int[]> find() {
        if (net.size() > SMALL) {
            return Optional.empty();
        }
        for (int size = disjointCycles(); size <= known.length && !isTired(); size++) {
            if (isBrokenBy(size)) {
                return Optional.of(removed.stream().toArray());
            }
        }
        return Optional.empty();
    }

    /// So many units are needed at the least: as many as there are cycles that share none.
    private int disjointCycles() {
        int count = 0;
        for (int[] ring = shortest(); ring.length > 0 && !isTired(); ring = shortest()) {
            IntStream.of(ring).map(units::of).forEach(removed::set);
            count++;
        }
        removed.clear();
        return Math.max(1, count);
    }

    private boolean isBrokenBy(int size) {
        int[] ring = shortest();
        if (ring.length == 0) {
            return true;
        }
        if (size == 0 || isTired()) {
            return false;
        }
        List<Integer> tried = new ArrayList<>();
        for (int unit : IntStream.of(ring).map(units::of).distinct().sorted().toArray()) {
            if (kept.get(unit)) {
                continue;
            }
            removed.set(unit);
            if (isBrokenBy(size - 1)) {
                return true;
            }
            removed.clear(unit);
            // All sets with it have been tried: those to come do without.
            kept.set(unit);
            tried.add(unit);
        }
        tried.forEach(kept::clear);
        return false;
    }

    private int[] shortest() {
        int[] best = {};
        for (int unit : known) {
            for (int wait : removed.get(unit) ? new int[0] : units.waitsOf(unit)) {
                int[] ring = paths.ringThrough(wait, other -> !removed.get(units.of(other)));
                boolean shorter = best.length == 0 || ring.length < best.length;
                best = ring.length > 0 && shorter ? ring : best;
            }
        }
        return best;
    }

    private boolean isTired() {
        return paths.steps() > ENOUGH;
    }
}
