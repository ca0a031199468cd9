package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Draws what waits for what as an SVG document, first things left; values that flow are dashed, cycles red. It follows the
/// reader's choice of light and dark.
public final class GraphSvg {
    private static final double MARGIN = 32;
    private static final double TITLE = 36;
    private static final double HEIGHT = 52;
    private static final String STYLE =
            """
            <style>
            svg { font: 14px system-ui, sans-serif; background: #ffffff }
            rect { fill: #f6f8fa; stroke: #57606a }
            text { fill: #1f2328 }
            .title { font-weight: bold }
            .component { fill: #57606a; font-size: 12px }
            .edge { fill: none; stroke: #57606a; stroke-width: 1.5 }
            .data { stroke-dasharray: 6 4 }
            .label { font-size: 12px; stroke: #ffffff; stroke-width: 4; paint-order: stroke }
            .tip { fill: #57606a }
            rect.cycle { stroke: #d1242f; stroke-width: 2 }
            .edge.cycle { stroke: #d1242f; stroke-width: 2.5 }
            .tip.cycle, .label.cycle { fill: #d1242f }
            @media (prefers-color-scheme: dark) {
            svg { background: #0d1117 }
            rect { fill: #161b22 }
            text { fill: #e6edf3 }
            .component { fill: #9198a1 }
            .label { stroke: #0d1117 }
            }
            </style>
            <defs>
            <marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" \
            markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 0L8 4L0 8Z"/></marker>
            <marker id="red" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="10" markerHeight="10" \
            markerUnits="userSpaceOnUse" orient="auto"><path class="tip cycle" d="M0 0L8 4L0 8Z"/></marker>
            </defs>
            """;

    /// For readers that know no style sheets.
    private static final String GREY = "#57606a";

    private static final String RED = "#d1242f";

    private final List<String> elements = new ArrayList<>();
    private double width;
    private double height;

    private GraphSvg() {}

    /// One document, the applications below each other.
    ///
    /// @param layout where the cards of an application stand, by the sizes of their cards
    public static String of(List<DrawnGraph> graphs, GraphLayout layout) {
        GraphSvg picture = new GraphSvg();
        graphs.forEach(graph -> picture.draw(graph, layout));
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img">
        %3$s%4$s
        </svg>\
        """
                .formatted(
                        number(picture.width + MARGIN),
                        number(picture.height + MARGIN),
                        STYLE,
                        String.join("\n", picture.elements));
    }

    private void draw(DrawnGraph graph, GraphLayout layout) {
        Map<ElementId, CardSize> sizes = new HashMap<>();
        graph.instances().forEach(each -> sizes.put(each.id(), size(graph, each)));
        Map<ElementId, CanvasPoint> corners = layout.corners(graph.application(), sizes);
        Map<ElementId, GraphCurve.Card> cards = new HashMap<>();
        double top = height + MARGIN + TITLE;
        text("title", MARGIN, height + MARGIN + 16, graph.application().name());
        for (ComponentInstance each : graph.instances()) {
            CanvasPoint corner = corners.getOrDefault(each.id(), new CanvasPoint(0, 0));
            CardSize size = sizes.getOrDefault(each.id(), new CardSize(0, 0));
            cards.put(
                    each.id(),
                    new GraphCurve.Card(
                            corner.x() + MARGIN, corner.y() + top, size.width(), size.height()));
        }
        height = top;
        graph.graph().dependencies().forEach(edge -> line(graph, edge, cards));
        graph.instances().forEach(each -> card(graph, each, cards));
        graph.graph().dependencies().forEach(edge -> label(graph, edge, cards));
    }

    private void card(
            DrawnGraph graph, ComponentInstance instance, Map<ElementId, GraphCurve.Card> cards) {
        GraphCurve.Card card = cards.getOrDefault(instance.id(), GraphCurve.Card.NONE);
        String kind = graph.isCyclic(instance) ? "card cycle" : "card";
        elements.add(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"#f6f8fa\" stroke=\"%s\"/>"
                        .formatted(
                                kind,
                                number(card.left()),
                                number(card.top()),
                                number(card.width()),
                                number(card.height()),
                                colour(graph.isCyclic(instance))));
        text("name", card.centerX(), card.top() + 22, instance.name());
        text("component", card.centerX(), card.top() + 40, instance.componentName());
        grow(card.right(), card.bottom());
    }

    private void line(DrawnGraph graph, Dependency edge, Map<ElementId, GraphCurve.Card> cards) {
        GraphCurve curve = curve(edge, cards);
        String kind =
                switch (edge) {
                    case Dependency.Order _ -> "edge";
                    case Dependency.DataFlow _ -> "edge data";
                };
        String cycle = graph.isCyclic(edge) ? " cycle" : "";
        String tip = graph.isCyclic(edge) ? "red" : "tip";
        elements.add(
                "<path class=\"%s%s\" fill=\"none\" stroke=\"%s\" marker-end=\"url(#%s)\" d=\"%s\"/>"
                        .formatted(kind, cycle, colour(graph.isCyclic(edge)), tip, curve.path()));
        curve.points().forEach(point -> grow(point.x(), point.y()));
    }

    private void label(DrawnGraph graph, Dependency edge, Map<ElementId, GraphCurve.Card> cards) {
        String label = DrawnGraph.label(edge);
        if (!label.isEmpty()) {
            CanvasPoint middle = curve(edge, cards).middle();
            text(graph.isCyclic(edge) ? "label cycle" : "label", middle.x(), middle.y() + 4, label);
        }
    }

    private static GraphCurve curve(Dependency edge, Map<ElementId, GraphCurve.Card> cards) {
        return GraphCurve.between(
                cards.getOrDefault(edge.first(), GraphCurve.Card.NONE),
                cards.getOrDefault(edge.then(), GraphCurve.Card.NONE));
    }

    private void text(String kind, double x, double y, String words) {
        elements.add(
                "<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                        .formatted(
                                kind,
                                kind.equals("title") ? "start" : "middle",
                                number(x),
                                number(y),
                                Xml.escape(Console.printable(words))));
        double half = widthOf(words);
        grow(kind.equals("title") ? x + half : x + half / 2, y);
    }

    private static String colour(boolean cyclic) {
        return cyclic ? RED : GREY;
    }

    private void grow(double x, double y) {
        width = Math.max(width, x);
        height = Math.max(height, y);
    }

    private static CardSize size(DrawnGraph graph, ComponentInstance instance) {
        double text =
                Math.max(widthOf(graph.name(instance.id())), widthOf(instance.componentName()));
        return new CardSize(Math.max(120, text + 32), HEIGHT);
    }

    /// About as wide as readers draw it: a Chinese character is twice as wide as a Latin one.
    private static double widthOf(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x2E80 ? 8 : 15).sum();
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
