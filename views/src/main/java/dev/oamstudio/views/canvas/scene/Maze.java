package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/// Finds a way around cards, on the lines beside them (Dijkstra's algorithm; a state is a crossing of lines and a direction).
final class Maze {
    private static final double REACH = 160;
    private static final int MOST_CARDS = 40;
    private static final double BEND = 30;
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    private final Obstacles obstacles;
    private final Link link;

    Maze(Obstacles obstacles, Link link) {
        this.obstacles = obstacles;
        this.link = link;
    }

    /// A route that starts and ends at two ports; empty if too many cards stand in between to look for one.
    Optional<Route> route(Ports.Pair ends) {
        CanvasPoint start = ends.out().point();
        CanvasPoint end = ends.in().point();
        CanvasPoint from = ends.out().side().away(start, Obstacles.CLEARANCE);
        CanvasPoint to = ends.in().side().away(end, Obstacles.CLEARANCE);
        List<Box> near = obstacles.cardsNear(Box.between(from, to).grown(REACH));
        if (near.size() > MOST_CARDS) {
            return Optional.empty();
        }
        return new Search(lines(from, to, near))
                .path(from, to)
                .map(path -> {
                    List<CanvasPoint> points = new ArrayList<>();
                    points.add(start);
                    points.addAll(path);
                    points.add(end);
                    return Route.through(points);
                });
    }

    private static Lines lines(CanvasPoint from, CanvasPoint to, List<Box> near) {
        SortedSet<Double> xs = new TreeSet<>(List.of(from.x(), to.x()));
        SortedSet<Double> ys = new TreeSet<>(List.of(from.y(), to.y()));
        for (Box box : near) {
            xs.addAll(List.of(box.x() - Obstacles.CLEARANCE, box.right() + Obstacles.CLEARANCE));
            ys.addAll(List.of(box.y() - Obstacles.CLEARANCE, box.bottom() + Obstacles.CLEARANCE));
        }
        return new Lines(List.copyOf(xs), List.copyOf(ys));
    }

    /// The lines that a route may follow.
    private record Lines(List<Double> xs, List<Double> ys) {
        CanvasPoint point(int node) {
            return new CanvasPoint(xs.get(node % xs.size()), ys.get(node / xs.size()));
        }

        int node(CanvasPoint point) {
            return ys.indexOf(point.y()) * xs.size() + xs.indexOf(point.x());
        }

        /// The neighbour in a direction, or -1.
        int next(int node, int[] direction) {
            int column = node % xs.size() + direction[0];
            int row = node / xs.size() + direction[1];
            boolean inside = column >= 0 && column < xs.size() && row >= 0 && row < ys.size();
            return inside ? row * xs.size() + column : -1;
        }

        int size() {
            return xs.size() * ys.size();
        }
    }

    /// One search; states are numbered node × 4 + direction.
    private final class Search {
        private final Lines lines;
        private final double[] costs;
        private final int[] before;
        private final PriorityQueue<Visit> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Visit::cost));

        Search(Lines lines) {
            this.lines = lines;
            costs = new double[lines.size() * DIRECTIONS.length];
            before = new int[costs.length];
            Arrays.fill(costs, Double.MAX_VALUE);
            Arrays.fill(before, -1);
        }

        Optional<List<CanvasPoint>> path(CanvasPoint from, CanvasPoint to) {
            int start = lines.node(from);
            int goal = lines.node(to);
            for (int direction = 0; direction < DIRECTIONS.length; direction++) {
                reach(start * DIRECTIONS.length + direction, 0, -1);
            }
            while (!queue.isEmpty()) {
                Visit visit = queue.poll();
                if (visit.state() / DIRECTIONS.length == goal) {
                    return Optional.of(points(visit.state()));
                }
                if (visit.cost() <= costs[visit.state()]) {
                    visit(visit);
                }
            }
            return Optional.empty();
        }

        private void visit(Visit visit) {
            int node = visit.state() / DIRECTIONS.length;
            for (int direction = 0; direction < DIRECTIONS.length; direction++) {
                int next = lines.next(node, DIRECTIONS[direction]);
                if (next >= 0) {
                    Segment step = new Segment(lines.point(node), lines.point(next));
                    double bend = direction == visit.state() % DIRECTIONS.length ? 0 : BEND;
                    double cost = visit.cost() + bend + obstacles.cost(step, link, false);
                    reach(next * DIRECTIONS.length + direction, cost, visit.state());
                }
            }
        }

        private void reach(int state, double cost, int from) {
            if (cost < costs[state] && !Obstacles.isBlocked(cost)) {
                costs[state] = cost;
                before[state] = from;
                queue.add(new Visit(state, cost));
            }
        }

        private List<CanvasPoint> points(int last) {
            Deque<CanvasPoint> points = new ArrayDeque<>();
            for (int state = last; state >= 0; state = before[state]) {
                points.addFirst(lines.point(state / DIRECTIONS.length));
            }
            return List.copyOf(points);
        }
    }

    /// A state in the queue.
    private record Visit(int state, double cost) {}
}
