package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// A way to line cards up.
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM,
    /// Equal gaps from left to right.
    ACROSS,
    /// Equal gaps from top to bottom.
    DOWN;

    /// Where the cards come to stand.
    public Map<ElementId, CanvasPoint> of(List<Card> cards) {
        Box all = Box.around(cards.stream().map(Card::box).toList());
        return switch (this) {
            case ACROSS -> spread(cards, all, true);
            case DOWN -> spread(cards, all, false);
            case LEFT -> placed(cards, box -> all.x(), Box::y);
            case CENTRE -> placed(cards, box -> Math.rint(all.centreX() - box.width() / 2), Box::y);
            case RIGHT -> placed(cards, box -> all.right() - box.width(), Box::y);
            case TOP -> placed(cards, Box::x, box -> all.y());
            case MIDDLE ->
                    placed(cards, Box::x, box -> Math.rint(all.centreY() - box.height() / 2));
            case BOTTOM -> placed(cards, Box::x, box -> all.bottom() - box.height());
        };
    }

    private static Map<ElementId, CanvasPoint> placed(
            List<Card> cards, ToDoubleFunction<Box> x, ToDoubleFunction<Box> y) {
        Map<ElementId, CanvasPoint> places = new HashMap<>();
        for (Card card : cards) {
            places.put(
                    card.id(),
                    new CanvasPoint(x.applyAsDouble(card.box()), y.applyAsDouble(card.box())));
        }
        return places;
    }

    private static Map<ElementId, CanvasPoint> spread(List<Card> cards, Box all, boolean across) {
        List<Card> sorted =
                cards.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        card -> across ? card.box().x() : card.box().y()))
                        .toList();
        double taken =
                sorted.stream()
                        .mapToDouble(card -> across ? card.box().width() : card.box().height())
                        .sum();
        double gap =
                ((across ? all.width() : all.height()) - taken) / Math.max(1, cards.size() - 1);
        double next = across ? all.x() : all.y();
        Map<ElementId, CanvasPoint> places = new HashMap<>();
        for (Card card : sorted) {
            Box box = card.box();
            places.put(
                    card.id(),
                    across
                            ? new CanvasPoint(Math.rint(next), box.y())
                            : new CanvasPoint(box.x(), Math.rint(next)));
            next += (across ? box.width() : box.height()) + gap;
        }
        return places;
    }
}
