package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import java.util.List;
import java.util.Map;

/// What a route should stay clear of: the cards, and the routes that are there already.
final class Obstacles {
    /// How far an edge keeps from cards that it passes.
    static final double CLEARANCE = 14;

    private static final double BEND = 30;
    private static final double CROSSING = 18;
    private static final double SHARED = 160;
    private static final double BLOCKED = 100_000;
    private static final double LANE = 9;

    private final Map<ElementId, Box> cards;
    private final Grid<ElementId> byPlace = new Grid<>();
    private final Grid<Segment> drawn = new Grid<>();

    Obstacles(Map<ElementId, Box> cards) {
        this.cards = cards;
        cards.forEach((id, box) -> byPlace.put(box, id));
    }

    void add(Route route) {
        route.segments().forEach(segment -> drawn.put(segment.box(), segment));
    }

    /// How much a route of a link costs: its length, and more for bends, crossings, shared lanes; very much for cards.
    double cost(Route route, Link link) {
        List<Segment> segments = route.segments();
        double cost = BEND * (segments.size() - 1);
        for (int i = 0; i < segments.size(); i++) {
            boolean atEnd = i == 0 || i == segments.size() - 1;
            cost += cost(segments.get(i), link, atEnd);
        }
        return cost;
    }

    static boolean isBlocked(double cost) {
        return cost >= BLOCKED;
    }

    /// The cards that touch an area.
    List<Box> cardsNear(Box area) {
        return byPlace.near(area).stream().map(id -> cards.getOrDefault(id, Box.NOTHING)).toList();
    }

    /// The cost of a piece: with `atEnd` it may touch its own cards.
    double cost(Segment segment, Link link, boolean atEnd) {
        double cost = segment.length();
        for (ElementId card : byPlace.near(segment.box().grown(CLEARANCE))) {
            boolean own = card.equals(link.first()) || card.equals(link.then());
            double margin = own && atEnd ? -1 : own ? 7 : CLEARANCE - 1;
            Box kept = cards.getOrDefault(card, Box.NOTHING).grown(margin);
            cost += kept.meets(segment.box()) ? BLOCKED : 0;
        }
        for (Segment other : drawn.near(segment.box().grown(LANE))) {
            double shared = segment.sharedWith(other, LANE);
            cost += shared > 0 ? SHARED + shared : 0;
            cost += segment.crosses(other) ? CROSSING : 0;
        }
        return cost;
    }
}
