package dev.oamstudio.model.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Units without which a net has no cycle. The smallest set is sought as long as that is quick; finding it is hard in general.
///
/// @param units ascending: the latest in the files first
/// @param fewest whether no smaller set does
record Breaks(Net net, List<Integer> units, boolean fewest) {
    Breaks {
        units = List.copyOf(units);
    }

    static Breaks of(Net net, Units units) {
        int[] good = FewBreaks.of(net, units);
        if (good.length == 1 && net.size() > FewestBreaks.SMALL) {
            return new Breaks(net, list(good), true);
        }
        Optional<int[]> best = new FewestBreaks(net, units, good).find();
        return best.map(exact -> new Breaks(net, list(exact), true))
                .orElseGet(() -> new Breaks(net, list(good), false));
    }

    private static List<Integer> list(int[] units) {
        return Arrays.stream(units).boxed().toList();
    }
}
