package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;
import java.util.Optional;

/// Finds what lies at a point.
///
/// @param detail chips can be hit only where they are drawn
/// @param reach how far from an edge still hits it
public record HitTest(CanvasScene scene, Detail detail, TextWidths widths, double reach) {
    private static final double SIGN_HEIGHT = 24;
    private static final double SIGN_AROUND_TEXT = 80;

    public Hit at(CanvasPoint point) {
        Box here = new Box(point.x(), point.y(), 0, 0);
        List<Card> cards = scene.cardsIn(here);
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
        if (detail == Detail.FULL) {
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
        return scene.cycles().stream().filter(cycle -> signBox(cycle).contains(point)).findFirst();
    }

    private Box signBox(CycleMark cycle) {
        double width = widths.width(TextWidths.Face.SMALL, cycle.path()) + SIGN_AROUND_TEXT;
        CanvasPoint middle = cycle.sign().middle();
        return new Box(middle.x() - width / 2, middle.y() - SIGN_HEIGHT / 2, width, SIGN_HEIGHT);
    }

    private Optional<Edge> edge(CanvasPoint point, Box here) {
        return scene.edgesIn(here.grown(reach)).stream()
                .filter(edge -> isOn(edge, point))
                .reduce((below, above) -> above);
    }

    private boolean isOn(Edge edge, CanvasPoint point) {
        boolean onLabel =
                detail == Detail.FULL
                        && edge.label().filter(label -> label.box().contains(point)).isPresent();
        return onLabel
                || edge.route().segments().stream()
                        .anyMatch(segment -> segment.distance(point) <= reach);
    }

    private Optional<Hull> hull(CanvasPoint point) {
        return scene.hulls().stream()
                .filter(hull -> hull.titleBox(widths).contains(point))
                .reduce((below, above) -> above);
    }
}
