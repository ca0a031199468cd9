package dev.oamstudio.model.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainLinesTest {

    private static final ElementId LEFT = new ElementId("left");
    private static final ElementId RIGHT = new ElementId("right");
    private static final ElementId BELOW = new ElementId("below");
    private static final Map<ElementId, CardBox> BOXES =
            Map.of(
                    LEFT, new CardBox(0, 0, 200, 100),
                    RIGHT, new CardBox(300, 50, 200, 100),
                    BELOW, new CardBox(0, 200, 200, 100));

    @Test
    void linesStepBetweenColumnsAndGoStraightWithinOne() {
        assertThat(
                        PlainLines.of(
                                List.of(
                                        edge("a", LEFT, RIGHT),
                                        edge("b", LEFT, BELOW),
                                        edge("c", BELOW, LEFT)),
                                BOXES))
                .isEqualTo(
                        Map.of(
                                new ElementId("a"), points(200, 50, 250, 50, 250, 100, 300, 100),
                                new ElementId("b"), points(100, 100, 100, 200),
                                new ElementId("c"), points(100, 200, 100, 100)));
    }

    @Test
    void whatLeadsNowhereHasNoLine() {
        assertThat(
                        PlainLines.of(
                                List.of(
                                        edge("self", LEFT, LEFT),
                                        edge("gone", LEFT, new ElementId("gone"))),
                                BOXES))
                .isEmpty();
    }

    private static Dependency edge(String id, ElementId first, ElementId then) {
        Place place = new Place("app.yaml", 0, FieldPath.ROOT, TextRange.at(0));
        return new Dependency.Order(new ElementId(id), first, then, place);
    }

    private static List<CanvasPoint> points(double... coordinates) {
        return IntStream.range(0, coordinates.length / 2)
                .mapToObj(point ->
                        new CanvasPoint(coordinates[2 * point], coordinates[2 * point + 1]))
                .toList();
    }
}
