package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CycleSigns;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws what belongs to a gesture, over the picture.
public final class SketchPainter {
    private static final double DROP_RADIUS = 10;

    private final Brush brush;
    private final ScenePainter scenes;

    public SketchPainter(Brush brush, String cycleTitle) {
        this.brush = brush;
        this.scenes = new ScenePainter(brush, cycleTitle);
    }

    /// @param hovered the card under the pointer, drawn again with its shadow
    public void paint(Sketch sketch, Optional<Card> hovered, Picture picture, Frame frame) {
        hovered.ifPresent(card -> scenes.paintOver(picture, List.of(card), List.of(), frame));
        if (!sketch.cards().isEmpty()) {
            scenes.paintOver(picture, sketch.cards(), sketch.edges(), frame);
        }
        frame.applyTo(brush);
        sketch.line().ifPresent(line -> paintLine(line, picture, frame));
        brush.turnToPicture();
        sketch.lasso().ifPresent(area -> paintLasso(frame.toPicture(area)));
        sketch.drop().ifPresent(place -> paintDrop(frame.toPicture(place), frame));
        sketch.guides().forEach(guide -> paintGuide(guide, frame));
    }

    /// Where the selected card can be pulled by: a small ring at each side.
    public void paintHandle(CanvasPoint centre, boolean hovered) {
        brush.turnToPicture();
        brush.disc(centre, hovered ? 6.5 : 5, "-oam-card");
        brush.disc(centre, hovered ? 5 : 3.5, "-color-accent-fg");
    }

    private void paintLine(Sketch.Line line, Picture picture, Frame frame) {
        EdgePainter edges = new EdgePainter(brush, frame);
        LabelPainter labels = new LabelPainter(brush, frame);
        EdgeStyle style = line.refused() ? EdgeStyle.refused() : EdgeStyle.drawing();
        edges.paint(line.route(), Edge.Kind.ORDER, style);
        CanvasPoint start = frame.drawn(line.route().start());
        brush.disc(start, 4.5, "-oam-card");
        brush.ring(start, 4, 2, style.token());
        List<Box> taken = new ArrayList<>();
        int number = 1;
        for (ElementId id : line.closes()) {
            Optional<Edge> edge = picture.scene().edge(id);
            edge.ifPresent(closed -> edges.paint(closed, EdgeStyle.inCycle()));
            if (edge.isPresent()) {
                labels.paintNumber(number, place(edge.get().route(), frame, taken));
            }
            number++;
        }
        if (line.refused()) {
            labels.paintNumber(number, place(line.route(), frame, taken));
        }
    }

    /// Where the number of a line is drawn, clear of those before it.
    private static CanvasPoint place(Route route, Frame frame, List<Box> taken) {
        double radius = CycleSigns.NUMBER * CycleSigns.unit(frame.zoom());
        CanvasPoint centre =
                CycleSigns.clear(route, radius, taken).orElseGet(route.longest()::middle);
        taken.add(CycleSigns.disc(centre, radius));
        return frame.drawn(centre);
    }

    private void paintLasso(Box area) {
        brush.fill(area, 2, "-oam-accept-fill");
        brush.outline(area, 2, 1, "-color-accent-fg");
    }

    private void paintDrop(Box place, Frame frame) {
        double radius = DROP_RADIUS * Math.min(1, frame.zoom());
        brush.fill(place, radius, "-oam-accept-fill");
        brush.dashes(5, 4);
        brush.outline(place, radius, 1.5, "-color-accent-fg");
        brush.dashes();
    }

    private void paintGuide(Sketch.Guide guide, Frame frame) {
        Sheet context = brush.context();
        context.setStroke(brush.colour("-color-accent-fg"));
        context.setLineWidth(1);
        CanvasPoint from =
                guide.upright()
                        ? new CanvasPoint(guide.at(), guide.from())
                        : new CanvasPoint(guide.from(), guide.at());
        CanvasPoint to =
                guide.upright()
                        ? new CanvasPoint(guide.at(), guide.to())
                        : new CanvasPoint(guide.to(), guide.at());
        CanvasPoint start = frame.toPicture(from);
        CanvasPoint end = frame.toPicture(to);
        context.strokeLine(
                Math.rint(start.x()) + 0.5,
                Math.rint(start.y()) + 0.5,
                Math.rint(end.x()) + 0.5,
                Math.rint(end.y()) + 0.5);
    }
}
