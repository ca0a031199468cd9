package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where edges touch their cards: those at one side are ordered by where they lead and spread, and lie level with their other
/// end where that is possible.
final class Ports {
    private static final double SPREAD = 24;
    private static final double LEAST_SPREAD = 16;
    private static final double CORNER = 14;

    private final Map<ElementId, Box> cards;
    private final Map<SideOf, List<Port>> sides = new HashMap<>();
    private final Map<ElementId, Pair> pairs = new HashMap<>();

    Ports(Map<ElementId, Box> cards, Collection<Link> links) {
        this.cards = cards;
        links.forEach(this::add);
        sides.forEach(this::spread);
        pairs.values().stream()
                .sorted(Comparator.comparingDouble(Pair::offset).thenComparing(Pair::id))
                .forEach(this::level);
    }

    /// The two ends of a link.
    Pair of(Link link) {
        Pair pair = pairs.get(link.id());
        if (pair == null) {
            throw new IllegalArgumentException("No such link: " + link.id());
        }
        return pair;
    }

    private void add(Link link) {
        Box first = box(link.first());
        Box then = box(link.then());
        Ends ends = Ends.between(first, then);
        Port out = new Port(new SideOf(link.first(), ends.out()), first, then);
        Port in = new Port(new SideOf(link.then(), ends.in()), then, first);
        sides.computeIfAbsent(out.at, key -> new ArrayList<>()).add(out);
        sides.computeIfAbsent(in.at, key -> new ArrayList<>()).add(in);
        pairs.put(link.id(), new Pair(link.id(), out, in));
    }

    private Box box(ElementId card) {
        return cards.getOrDefault(card, Box.NOTHING);
    }

    private void spread(SideOf side, List<Port> ports) {
        ports.sort(Comparator.comparingDouble(Port::leadsTo));
        double room = side.side().length(box(side.card())) - 2 * CORNER;
        double step = ports.size() < 2 ? 0 : Math.min(SPREAD, room / (ports.size() - 1));
        double first = side.side().middle(box(side.card())) - step * (ports.size() - 1) / 2;
        for (int i = 0; i < ports.size(); i++) {
            ports.get(i).along = Math.rint(first + i * step);
        }
    }

    /// Moves one end to the height of the other, so that the edge is straight.
    private void level(Pair pair) {
        boolean facing = pair.out.at.side().isHorizontal() == pair.in.at.side().isHorizontal();
        if (!facing || pair.out.at.side() == pair.in.at.side() || pair.offset() == 0) {
            return;
        }
        if (isFree(pair.out, pair.in.along)) {
            pair.out.along = pair.in.along;
        } else if (isFree(pair.in, pair.out.along)) {
            pair.in.along = pair.out.along;
        }
    }

    private boolean isFree(Port port, double along) {
        Side side = port.at.side();
        double start = side.start(port.box) + CORNER;
        double end = start + side.length(port.box) - 2 * CORNER;
        List<Port> neighbours = sides.getOrDefault(port.at, List.of());
        int index = neighbours.indexOf(port);
        double low = index > 0 ? neighbours.get(index - 1).along + LEAST_SPREAD : start;
        double high =
                index < neighbours.size() - 1
                        ? neighbours.get(index + 1).along - LEAST_SPREAD
                        : end;
        return Math.max(start, low) <= along && along <= Math.min(end, high);
    }

    /// A side of a card.
    record SideOf(ElementId card, Side side) {}

    /// One end of an edge; `along` is its place on the side.
    static final class Port {
        private final SideOf at;
        private final Box box;
        private final Box other;
        private double along;

        private Port(SideOf at, Box box, Box other) {
            this.at = at;
            this.box = box;
            this.other = other;
        }

        Side side() {
            return at.side();
        }

        CanvasPoint point() {
            return at.side().point(box, along);
        }

        private double leadsTo() {
            return at.side().middle(other);
        }
    }

    /// Both ends of an edge.
    record Pair(ElementId id, Port out, Port in) {

        private double offset() {
            return Math.abs(out.along - in.along);
        }
    }
}
