package dev.oamstudio.model.graph;

import java.util.Optional;

/// Units without which a net has no cycle. The smallest set is sought as long as that is quick; finding it is hard in general.
///
/// @param units ascending: the latest in the files first
/// @param fewest whether no smaller set does
record Breaks(Net net, int[] units, boolean fewest) {

    static Breaks of(Net net, Units units) {
        int[] good = FewBreaks.of(net, units);
        if (good.length == 1 && net.size() > FewestBreaks.SMALL) {
            return new Breaks(net, good, true);
        }
        Optional<int[]> best = new FewestBreaks(net, units, good).find();
        return best.map(exact -> new Breaks(net, exact, true))
                .orElseGet(() -> new Breaks(net, good, false));
    }
}
