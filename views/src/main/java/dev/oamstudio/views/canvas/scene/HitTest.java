package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;
import java.util.Optional;

/// Finds what lies at a point.
///
/// @param signs the scene with the signs of its rings; chips can be hit only where they are drawn
/// @param reach how far from an edge still hits it
public record HitTest(CycleSigns signs, double reach) {

    public Hit at(CanvasPoint point) {
        Box here = new Box(point.x(), point.y(), 0, 0);
        List<Card> cards = signs.scene().cardsIn(here);
        if (!cards.isEmpty()) {
            return onCard(cards.getLast(), point);
        }
        return cycle(point)
                .<Hit>map(Hit.OnCycle::new)
                .or(() -> edge(point, here).map(Hit.OnEdge::new))
                .or(() -> hull(point).map(Hit.OnHull::new))
                .orElseGet(Hit.OnNothing::new);
    }

    private Hit onCard(Card card, CanvasPoint point) {
        if (signs.detail() == Detail.FULL) {
            for (PlacedChip chip : card.chips()) {
                Optional<ElementId> trait = trait(chip.content());
                if (trait.isPresent() && chip.box().contains(point)) {
                    return new Hit.OnTrait(card, trait.get());
                }
            }
        }
        return new Hit.OnCard(card);
    }

    private static Optional<ElementId> trait(PlacedChip.Content content) {
        return switch (content) {
            case PlacedChip.Whole(TraitChip trait) -> Optional.of(trait.id());
            case PlacedChip.GlyphOnly(TraitChip trait) -> Optional.of(trait.id());
            case PlacedChip.Preview ignored -> Optional.empty();
            case PlacedChip.More ignored -> Optional.empty();
        };
    }

    private Optional<CycleMark> cycle(CanvasPoint point) {
        return signs.placed().stream()
                .filter(placed -> placed.words().contains(point))
                .map(CycleSigns.Placed::cycle)
                .findFirst();
    }

    private Optional<Edge> edge(CanvasPoint point, Box here) {
        return signs.scene().edgesIn(here.grown(reach)).stream()
                .filter(edge -> isOn(edge, point))
                .reduce((below, above) -> above);
    }

    private boolean isOn(Edge edge, CanvasPoint point) {
        boolean onLabel =
                signs.detail() == Detail.FULL
                        && edge.label().filter(label -> label.box().contains(point)).isPresent();
        return onLabel
                || edge.route().segments().stream()
                        .anyMatch(segment -> segment.distance(point) <= reach);
    }

    private Optional<Hull> hull(CanvasPoint point) {
        return signs.scene().hulls().stream()
                .filter(hull -> hull.titleBox(signs.widths()).contains(point))
                .reduce((below, above) -> above);
    }
}
