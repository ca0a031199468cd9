package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Route;
import java.util.List;
import java.util.Optional;

/// What a gesture draws over the picture for as long as it lasts.
///
/// @param cards cards on the move, with their edges
/// @param line an edge that is being drawn
/// @param lasso the area that is being selected
/// @param guides lines that moved cards are aligned with
/// @param drop where something new would come to stand
public record Sketch(
        List<Card> cards,
        List<Edge> edges,
        Optional<Line> line,
        Optional<Box> lasso,
        List<Guide> guides,
        Optional<Box> drop) {
    public static final Sketch NOTHING =
            new Sketch(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    public Sketch {
        cards = List.copyOf(cards);
        edges = List.copyOf(edges);
        guides = List.copyOf(guides);
    }

    public static Sketch ofLasso(Box area) {
        return new Sketch(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(area),
                List.of(),
                Optional.empty());
    }

    public static Sketch ofDrop(Box place) {
        return new Sketch(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(place));
    }

    public static Sketch ofLine(Line line) {
        return new Sketch(
                List.of(),
                List.of(),
                Optional.of(line),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public static Sketch ofMove(List<Card> cards, List<Edge> edges, List<Guide> guides) {
        return new Sketch(
                cards, edges, Optional.empty(), Optional.empty(), guides, Optional.empty());
    }

    /// An edge that is being drawn.
    ///
    /// @param closes the edges that it would close to a ring, in their order; empty if it closes none
    public record Line(Route route, List<ElementId> closes) {
        public Line {
            closes = List.copyOf(closes);
        }

        public boolean refused() {
            return !closes.isEmpty();
        }
    }

    /// A thin line across the view, at a coordinate.
    public record Guide(boolean upright, double at, double from, double to) {}
}
