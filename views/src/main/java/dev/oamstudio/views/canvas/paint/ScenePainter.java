package dev.oamstudio.views.canvas.paint;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CycleSigns;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.Edge;
import dev.oamstudio.views.canvas.scene.Hull;
import java.util.List;

/// Draws a picture in a frame; only what the frame shows.
public final class ScenePainter {
    /// Heads, rings, shadows and raised borders reach beyond the boxes of what they belong to.
    private static final double REACH = 48;

    private final Brush brush;
    private final String cycleTitle;

    /// @param cycleTitle the word for a ring of edges, in the user's language
    public ScenePainter(Brush brush, String cycleTitle) {
        this.brush = brush;
        this.cycleTitle = cycleTitle;
    }

    /// Draws ground and scene.
    public void paint(Picture picture, Frame frame, double width, double height) {
        new GridPainter(brush).paint(frame, width, height);
        paintScene(picture, frame, width, height);
    }

    /// Draws the scene alone.
    void paintScene(Picture picture, Frame frame, double width, double height) {
        Box shown = frame.shown(width, height).grown(REACH / frame.zoom());
        frame.applyTo(brush);
        HullPainter hulls = new HullPainter(brush, frame);
        List<Hull> visible =
                picture.scene().hulls().stream()
                        .filter(hull -> hull.shape().bounds().meets(shown))
                        .toList();
        visible.forEach(hull -> hulls.paintArea(hull, picture.selected().contains(hull.id())));
        paintEdges(picture, picture.scene().edgesIn(shown), frame);
        visible.forEach(hulls::paintTitle);
        paintCards(picture, picture.scene().cardsIn(shown), frame);
        paintLabels(picture, picture.scene().edgesIn(shown), frame);
        brush.turnToPicture();
    }

    /// Draws only some cards and their edges, over what is there already.
    public void paintOver(Picture picture, List<Card> cards, List<Edge> edges, Frame frame) {
        frame.applyTo(brush);
        paintEdges(picture, edges, frame);
        paintCards(picture, cards, frame);
        paintLabels(picture, edges, frame);
        brush.turnToPicture();
    }

    private void paintEdges(Picture picture, List<Edge> edges, Frame frame) {
        EdgePainter painter = new EdgePainter(brush, frame);
        edges.stream()
                .filter(edge -> !isHidden(picture, edge))
                .forEach(edge -> painter.paint(edge, style(picture, edge)));
    }

    private static boolean isHidden(Picture picture, Edge edge) {
        return picture.hidden().contains(edge.first()) || picture.hidden().contains(edge.then());
    }

    private static EdgeStyle style(Picture picture, Edge edge) {
        if (edge.dependencies().stream().anyMatch(each -> picture.selected().contains(each.id()))) {
            return EdgeStyle.selected();
        }
        EdgeStyle style =
                picture.scene().cycleOf(edge).isPresent()
                        ? EdgeStyle.inCycle()
                        : EdgeStyle.plain(edge.kind());
        return picture.edgesDimmed() ? style.dimmed() : style;
    }

    private void paintCards(Picture picture, List<Card> cards, Frame frame) {
        CardPainter full = new CardPainter(brush, picture.turning());
        CompactCardPainter compact = new CompactCardPainter(brush, frame.zoom());
        FarCardPainter far = new FarCardPainter(brush);
        for (Card card : cards) {
            if (picture.hidden().contains(card.id())) {
                continue;
            }
            CardLook look = look(picture, card.id());
            switch (frame.detail()) {
                case FULL -> full.paint(card, look);
                case COMPACT -> compact.paint(card.face(), look, frame.drawn(card.box()));
                case FAR -> far.paintNamed(card.face(), look, frame.drawn(card.box()));
                case DOT -> far.paintDot(card.face(), look, frame.drawn(card.box()));
            }
        }
    }

    private static CardLook look(Picture picture, ElementId card) {
        CardLook look = picture.look(card);
        boolean plain = look.shade() instanceof CardLook.Shade.Plain;
        boolean inCycle =
                plain && picture.scene().cycles().stream().anyMatch(cycle -> cycle.has(card));
        return inCycle ? look.with(new CardLook.Shade.InCycle(false)) : look;
    }

    private void paintLabels(Picture picture, List<Edge> edges, Frame frame) {
        LabelPainter painter = new LabelPainter(brush, frame);
        if (frame.detail() == Detail.FULL) {
            edges.stream()
                    .filter(edge -> !isHidden(picture, edge))
                    .forEach(edge ->
                            edge.label()
                                    .ifPresent(label ->
                                            painter.paintData(label, picture.edgesDimmed())));
        }
        CanvasScene scene = picture.scene();
        if (frame.detail() == Detail.FULL || frame.detail() == Detail.COMPACT) {
            CycleSigns signs = new CycleSigns(scene, frame.zoom(), brush.widths(), cycleTitle);
            for (CycleSigns.Placed cycle : signs.placed()) {
                if (cycle.cycle().edges().stream().noneMatch(edge -> isHidden(picture, edge))) {
                    painter.paintCycle(cycle, cycleTitle);
                }
            }
        }
    }
}
