package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Objects and waits by number, so that searches are quick: the waits that leave an object lie together.
final class Net {
    private final List<ElementId> nodes;
    private final List<Wait> waits;
    private final int[] from;
    private final int[] to;
    private final int[] starts;
    private final int[] leaving;

    private Net(List<ElementId> nodes, List<Wait> waits) {
        this.nodes = List.copyOf(nodes);
        this.waits = List.copyOf(waits);
        this.from = new int[waits.size()];
        this.to = new int[waits.size()];
        this.starts = new int[nodes.size() + 1];
        this.leaving = new int[waits.size()];
        number();
    }

    /// In the order given.
    ///
    /// @param waits among these nodes only
    static Net of(List<ElementId> nodes, List<Wait> waits) {
        return new Net(nodes, waits);
    }

    private void number() {
        Map<ElementId, Integer> numbers = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        for (int i = 0; i < waits.size(); i++) {
            from[i] = number(waits.get(i).first(), numbers);
            to[i] = number(waits.get(i).then(), numbers);
            starts[from[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, nodes.size());
        for (int i = 0; i < from.length; i++) {
            leaving[next[from[i]]++] = i;
        }
    }

    private static int number(ElementId node, Map<ElementId, Integer> numbers) {
        Integer number = numbers.get(node);
        if (number == null) {
            throw new IllegalArgumentException("not among the nodes: " + node);
        }
        return number;
    }

    int size() {
        return nodes.size();
    }

    ElementId node(int number) {
        return nodes.get(number);
    }

    int numberOf(ElementId node) {
        return nodes.indexOf(node);
    }

    List<Wait> waits() {
        return waits;
    }

    int from(int wait) {
        return from[wait];
    }

    int to(int wait) {
        return to[wait];
    }

    /// The first position of what leaves a node; the last one is before the first of the next node.
    int start(int node) {
        return starts[node];
    }

    /// The wait at a position.
    int leaving(int position) {
        return leaving[position];
    }

    /// Layers of the nodes that can start when those before have started, by number; -1 for those that never can.
    int[] layers() {
        int[] awaited = new int[size()];
        for (int target : to) {
            awaited[target]++;
        }
        int[] layers = new int[size()];
        int[] queue = new int[size()];
        int end = 0;
        for (int node = 0; node < size(); node++) {
            layers[node] = awaited[node] == 0 ? 0 : -1;
            if (awaited[node] == 0) {
                queue[end++] = node;
            }
        }
        for (int head = 0; head < end; head++) {
            int node = queue[head];
            for (int at = starts[node]; at < starts[node + 1]; at++) {
                int target = to[leaving[at]];
                if (--awaited[target] == 0) {
                    layers[target] = layers[node] + 1;
                    queue[end++] = target;
                }
            }
        }
        return layers;
    }

    /// Some of the waits.
    List<Wait> waits(int[] numbers) {
        List<Wait> some = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            some.add(waits.get(number));
        }
        return some;
    }
}
