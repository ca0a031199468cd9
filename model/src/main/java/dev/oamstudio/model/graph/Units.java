package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The waits of a net by what is written for them: an entry in a file that makes an instance wait may make its traits wait too,
/// and goes as a whole. The latest in the files is the first: most likely it closed the ring.
final class Units {
    private static final Comparator<Key> LATEST_FIRST =
            Comparator.comparing((Key key) -> key.place().file())
                    .thenComparingInt(key -> key.place().range().start())
                    .reversed()
                    .thenComparing(Key::dependency);

    private final Net net;
    private final int[] unitOf;
    private final List<int[]> waits = new ArrayList<>();

    private record Key(ElementId dependency, Place place) {
        static Key of(Wait wait) {
            return new Key(wait.dependency().id(), wait.place());
        }
    }

    Units(Net net) {
        this.net = net;
        this.unitOf = new int[net.waits().size()];
        List<Key> keys = net.waits().stream().map(Key::of).distinct().sorted(LATEST_FIRST).toList();
        Map<Key, Integer> numbers = HashMap.newHashMap(keys.size());
        keys.forEach(key -> numbers.put(key, numbers.size()));
        List<List<Integer>> members = new ArrayList<>();
        keys.forEach(_ -> members.add(new ArrayList<>()));
        for (int wait = 0; wait < unitOf.length; wait++) {
            unitOf[wait] = numbers.getOrDefault(Key.of(net.waits().get(wait)), -1);
            members.get(unitOf[wait]).add(wait);
        }
        members.forEach(list -> waits.add(list.stream().mapToInt(Integer::intValue).toArray()));
    }

    int count() {
        return waits.size();
    }

    int of(int wait) {
        return unitOf[wait];
    }

    int[] waitsOf(int unit) {
        return waits.get(unit);
    }

    /// One wait for each unit.
    List<Wait> waits(List<Integer> units) {
        return units.stream().map(unit -> net.waits().get(waits.get(unit)[0])).toList();
    }
}
