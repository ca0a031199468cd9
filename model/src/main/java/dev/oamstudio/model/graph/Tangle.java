package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.List;

/// Objects each of which waits for each other one, directly or not: cycles that share objects. An object that waits for itself is a
/// tangle of its own.
///
/// @param instances those that the objects are parts of, by name
/// @param waits all among the objects
/// @param cycles the elementary cycles, shortest first; some of the shortest where there are more than `LIMIT`
/// @param complete whether these are all
/// @param breaks waits that, taken out together, leave no cycle; none of them can stay
/// @param fewest whether no smaller number of them does
public record Tangle(
        List<ElementId> instances,
        List<Wait> waits,
        List<Cycle> cycles,
        boolean complete,
        List<Wait> breaks,
        boolean fewest) {
    /// So many cycles are listed one by one.
    public static final int LIMIT = 20;

    public Tangle {
        instances = List.copyOf(instances);
        waits = List.copyOf(waits);
        cycles = List.copyOf(cycles);
        breaks = List.copyOf(breaks);
    }

    /// A wait with those beside it: between the same two objects.
    public List<Wait> beside(Wait wait) {
        return waits.stream()
                .filter(other -> other.first().equals(wait.first()))
                .filter(other -> other.then().equals(wait.then()))
                .toList();
    }

    /// Whether all of it is within one instance.
    public boolean isInner() {
        return cycles.stream().allMatch(Cycle::isInner);
    }
}
