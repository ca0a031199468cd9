package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/// The cheapest path along lines (the A* algorithm; a state is a crossing of lines and the direction in which it was reached,
/// numbered crossing × 4 + direction).
final class MazeSearch {
    private static final double BEND = 30;
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    private final Lines lines;
    private final ToDoubleFunction<Segment> stepCost;
    private final double[] costs;
    private final int[] before;

    /// Of the step to the right and of the step down from each crossing, once they are known.
    private final double[] steps;

    private final PriorityQueue<Visit> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Visit::estimate));
    private CanvasPoint goal = new CanvasPoint(0, 0);

    MazeSearch(Lines lines, ToDoubleFunction<Segment> stepCost) {
        this.lines = lines;
        this.stepCost = stepCost;
        costs = new double[lines.size() * DIRECTIONS.length];
        before = new int[costs.length];
        steps = new double[lines.size() * 2];
        Arrays.fill(costs, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        Arrays.fill(steps, -1);
    }

    /// The crossings from one to another; empty if everything is blocked.
    Optional<List<CanvasPoint>> path(CanvasPoint from, CanvasPoint to) {
        goal = to;
        int start = lines.crossing(from);
        int end = lines.crossing(to);
        for (int direction = 0; direction < DIRECTIONS.length; direction++) {
            reach(start * DIRECTIONS.length + direction, 0, -1);
        }
        while (!queue.isEmpty()) {
            Visit visit = queue.poll();
            if (visit.state() / DIRECTIONS.length == end) {
                return Optional.of(points(visit.state()));
            }
            if (visit.cost() <= costs[visit.state()]) {
                leave(visit);
            }
        }
        return Optional.empty();
    }

    private void leave(Visit visit) {
        int crossing = visit.state() / DIRECTIONS.length;
        for (int direction = 0; direction < DIRECTIONS.length; direction++) {
            int next = lines.next(crossing, DIRECTIONS[direction]);
            if (next >= 0) {
                double bend = direction == visit.state() % DIRECTIONS.length ? 0 : BEND;
                double cost = visit.cost() + bend + step(crossing, next);
                reach(next * DIRECTIONS.length + direction, cost, visit.state());
            }
        }
    }

    /// The cost between two neighbours, whichever way.
    private double step(int one, int other) {
        int first = Math.min(one, other);
        int key = first * 2 + (Math.abs(one - other) == 1 ? 0 : 1);
        if (steps[key] < 0) {
            steps[key] = stepCost.applyAsDouble(new Segment(lines.point(one), lines.point(other)));
        }
        return steps[key];
    }

    private void reach(int state, double cost, int from) {
        if (cost < costs[state] && !Obstacles.isBlocked(cost)) {
            costs[state] = cost;
            before[state] = from;
            CanvasPoint here = lines.point(state / DIRECTIONS.length);
            double left = Math.abs(here.x() - goal.x()) + Math.abs(here.y() - goal.y());
            queue.add(new Visit(state, cost, cost + left));
        }
    }

    private List<CanvasPoint> points(int last) {
        Deque<CanvasPoint> points = new ArrayDeque<>();
        for (int state = last; state >= 0; state = before[state]) {
            points.addFirst(lines.point(state / DIRECTIONS.length));
        }
        return List.copyOf(points);
    }

    /// The lines that a path may follow, by their coordinates in ascending order. Crossings are numbered row by row.
    record Lines(List<Double> xs, List<Double> ys) {
        CanvasPoint point(int crossing) {
            return new CanvasPoint(xs.get(crossing % xs.size()), ys.get(crossing / xs.size()));
        }

        int crossing(CanvasPoint point) {
            return ys.indexOf(point.y()) * xs.size() + xs.indexOf(point.x());
        }

        /// The neighbour in a direction, or -1.
        int next(int crossing, int[] direction) {
            int column = crossing % xs.size() + direction[0];
            int row = crossing / xs.size() + direction[1];
            boolean inside = column >= 0 && column < xs.size() && row >= 0 && row < ys.size();
            return inside ? row * xs.size() + column : -1;
        }

        int size() {
            return xs.size() * ys.size();
        }
    }

    /// A state in the queue: what it cost so far, and what it will at least.
    private record Visit(int state, double cost, double estimate) {}
}
