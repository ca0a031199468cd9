package dev.oamstudio.model.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Shortest ways through a net, one search at a time. It counts its steps, so that a caller can give up.
final class Paths {
    private static final int UNSEEN = -2;
    private static final int START = -1;

    private final Net net;
    private final int[] arrivals;
    private final int[] queue;
    private int end;
    private long steps;

    Paths(Net net) {
        this.net = net;
        this.arrivals = new int[net.size()];
        this.queue = new int[net.size()];
    }

    /// All waits looked at until now.
    long steps() {
        return steps;
    }

    /// The waits on the shortest way from one of the starts to the target along those that count; none where there is no way, or
    /// where the target is a start. Of several the first by the net's order.
    int[] between(int[] from, int target, IntPredicate counts) {
        return spread(from, target, counts) ? trace(target) : new int[0];
    }

    /// Whether there is a way.
    boolean lead(int from, int target, IntPredicate counts) {
        return from == target || spread(new int[] {from}, target, counts);
    }

    /// The shortest ring that leads through a wait.
    int[] ringThrough(int wait, IntPredicate counts) {
        int[] back = between(new int[] {net.to(wait)}, net.from(wait), counts);
        int[] ring = Arrays.copyOf(back, back.length + 1);
        ring[back.length] = wait;
        return back.length == 0 && net.to(wait) != net.from(wait) ? new int[0] : ring;
    }

    /// The nodes that can be reached, nearest first, without the starts.
    int[] reached(int[] from) {
        spread(from, -1, _ -> true);
        return Arrays.copyOfRange(queue, from.length, end);
    }

    private boolean spread(int[] from, int target, IntPredicate counts) {
        Arrays.fill(arrivals, UNSEEN);
        steps += net.size() / 8;
        end = 0;
        for (int start : from) {
            arrivals[start] = START;
            queue[end++] = start;
        }
        for (int head = 0; head < end; head++) {
            if (visit(queue[head], target, counts)) {
                return true;
            }
        }
        return false;
    }

    private boolean visit(int node, int target, IntPredicate counts) {
        for (int at = net.start(node); at < net.start(node + 1); at++) {
            int wait = net.leaving(at);
            int next = net.to(wait);
            steps++;
            if (arrivals[next] == UNSEEN && counts.test(wait)) {
                arrivals[next] = wait;
                queue[end++] = next;
                if (next == target) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] trace(int target) {
        int length = 0;
        for (int node = target; arrivals[node] != START; node = net.from(arrivals[node])) {
            length++;
        }
        int[] path = new int[length];
        for (int node = target; arrivals[node] != START; node = net.from(arrivals[node])) {
            path[--length] = arrivals[node];
        }
        return path;
    }
}
