package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Finds a way around cards, on the lines beside them.
final class Maze {
    private static final double REACH = 160;
    private static final int MOST_CARDS = 40;

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
        return new MazeSearch(lines(from, to, near), this::cost)
                .path(from, to)
                .map(path -> {
                    List<CanvasPoint> points = new ArrayList<>();
                    points.add(start);
                    points.addAll(path);
                    points.add(end);
                    return Route.through(points);
                });
    }

    private double cost(Segment step) {
        return obstacles.cost(step, link, false);
    }

    private static MazeSearch.Lines lines(CanvasPoint from, CanvasPoint to, List<Box> near) {
        SortedSet<Double> xs = new TreeSet<>(List.of(from.x(), to.x()));
        SortedSet<Double> ys = new TreeSet<>(List.of(from.y(), to.y()));
        for (Box box : near) {
            xs.addAll(List.of(box.x() - Obstacles.CLEARANCE, box.right() + Obstacles.CLEARANCE));
            ys.addAll(List.of(box.y() - Obstacles.CLEARANCE, box.bottom() + Obstacles.CLEARANCE));
        }
        return new MazeSearch.Lines(List.copyOf(xs), List.copyOf(ys));
    }
}
