package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds orthogonal routes for edges between cards: short, with few bends, apart from each other, never across a card while
/// there is a way around.
public final class Router {
    private static final double LANE = 12;
    private static final int LANES = 5;
    private static final double DROP = 28;

    /// With more links to route at once, ways around cards take too long to look for.
    private static final int MANY = 3_000;

    private final Obstacles obstacles;
    private final Ports ports;
    private final boolean thorough;

    private Router(Map<ElementId, Box> cards, Collection<Link> links, boolean thorough) {
        this.thorough = thorough;
        obstacles = new Obstacles(cards);
        ports = new Ports(cards, links);
    }

    /// The route of every link, by its identity. Links to cards that are not there are left out.
    public static Map<ElementId, Route> routes(Map<ElementId, Box> cards, Collection<Link> links) {
        return routes(cards, links, Map.of());
    }

    /// The same where some routes stay as they are: the others make way for them.
    ///
    /// @param kept the routes that stay, by their links' identities
    public static Map<ElementId, Route> routes(
            Map<ElementId, Box> cards, Collection<Link> links, Map<ElementId, Route> kept) {
        List<Link> drawable =
                links.stream()
                        .filter(link ->
                                cards.containsKey(link.first()) && cards.containsKey(link.then()))
                        .toList();
        List<Link> wanted = drawable.stream().filter(link -> !kept.containsKey(link.id())).toList();
        Map<ElementId, Route> routes = new HashMap<>(kept);
        if (wanted.isEmpty()) {
            return routes;
        }
        Neighbourhood near = Neighbourhood.of(wanted, cards);
        List<Link> neighbours = near.links(drawable);
        Router router =
                new Router(near.cards(cards, neighbours), neighbours, wanted.size() <= MANY);
        near.routes(kept.values()).forEach(router.obstacles::add);
        wanted.stream()
                .sorted(Comparator.comparingDouble(router::distance).thenComparing(Link::id))
                .forEach(link -> routes.put(link.id(), router.route(link)));
        return routes;
    }

    private double distance(Link link) {
        CanvasPoint from = ports.of(link).out().point();
        CanvasPoint to = ports.of(link).in().point();
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private Route route(Link link) {
        Ports.Pair ends = ports.of(link);
        Route best = best(candidates(ends), link);
        if (thorough && Obstacles.isBlocked(obstacles.cost(best, link))) {
            Route around = new Maze(obstacles, link).route(ends).orElse(best);
            best = best(List.of(best, around), link);
        }
        obstacles.add(best);
        return best;
    }

    private Route best(List<Route> candidates, Link link) {
        Route best = candidates.getFirst();
        double least = Double.MAX_VALUE;
        for (Route candidate : candidates) {
            double cost = obstacles.cost(candidate, link);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Route> candidates(Ports.Pair ends) {
        CanvasPoint from = ends.out().point();
        CanvasPoint to = ends.in().point();
        boolean flat = ends.out().side().isHorizontal();
        if (flat && ends.in().side().isHorizontal()) {
            return lanes(from.x(), to.x()).stream()
                    .map(x ->
                            Route.through(
                                    List.of(
                                            from,
                                            new CanvasPoint(x, from.y()),
                                            new CanvasPoint(x, to.y()),
                                            to)))
                    .toList();
        }
        List<Double> lanes =
                ends.out().side() == ends.in().side()
                        ? lanesBelow(Math.max(from.y(), to.y()))
                        : lanes(from.y(), to.y());
        return lanes.stream()
                .map(y ->
                        Route.through(
                                List.of(
                                        from,
                                        new CanvasPoint(from.x(), y),
                                        new CanvasPoint(to.x(), y),
                                        to)))
                .toList();
    }

    /// Where a line between two positions may turn: in the middle, beside it, and near either end; the best first.
    private static List<Double> lanes(double from, double to) {
        double low = Math.min(from, to) + Obstacles.CLEARANCE;
        double high = Math.max(from, to) - Obstacles.CLEARANCE;
        double middle = Math.rint((from + to) / 2);
        List<Double> lanes = new ArrayList<>(List.of(middle));
        for (int i = 1; i <= LANES; i++) {
            lanes.add(middle - i * LANE);
            lanes.add(middle + i * LANE);
        }
        double towardsEnd = Math.signum(to - from);
        for (int i = 0; i < LANES; i++) {
            lanes.add(to - towardsEnd * (DROP + i * LANE));
            lanes.add(from + towardsEnd * (DROP + i * LANE));
        }
        lanes.removeIf(lane -> lane != middle && (lane < low || lane > high));
        return lanes;
    }

    private static List<Double> lanesBelow(double lowest) {
        List<Double> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            lanes.add(lowest + DROP + i * LANE);
        }
        return lanes;
    }
}
