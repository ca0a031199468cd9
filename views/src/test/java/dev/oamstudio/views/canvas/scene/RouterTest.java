package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RouterTest {
    private static final ElementId A = new ElementId("a");
    private static final ElementId B = new ElementId("b");
    private static final ElementId C = new ElementId("c");

    @Test
    void cardsSideBySideAreJoinedByAStraightLineEvenIfTheyDifferInHeight() {
        assertThat(route(Map.of(A, box(0, 0, 94), B, box(300, 0, 124)), link(A, B)).points())
                .containsExactly(new CanvasPoint(212, 62), new CanvasPoint(300, 62));
    }

    @Test
    void aLineToALowerCardTurnsInTheMiddle() {
        assertThat(route(Map.of(A, box(0, 0, 124), B, box(300, 200, 124)), link(A, B)).points())
                .containsExactly(
                        new CanvasPoint(212, 62),
                        new CanvasPoint(256, 62),
                        new CanvasPoint(256, 262),
                        new CanvasPoint(300, 262));
    }

    @Test
    void whatLiesStraightBelowIsReachedFromTheBottom() {
        assertThat(route(Map.of(A, box(0, 0, 124), B, box(0, 200, 124)), link(A, B)).points())
                .containsExactly(new CanvasPoint(106, 124), new CanvasPoint(106, 200));
    }

    @Test
    void aLineBackToTheLeftGoesRoundBelowBothCards() {
        assertThat(route(Map.of(A, box(300, 0, 124), B, box(0, 0, 94)), link(A, B)).points())
                .containsExactly(
                        new CanvasPoint(406, 124),
                        new CanvasPoint(406, 152),
                        new CanvasPoint(106, 152),
                        new CanvasPoint(106, 94));
    }

    @Test
    void aLineGoesAroundACardInItsWay() {
        Map<ElementId, Box> cards =
                Map.of(A, box(0, 0, 124), B, box(300, 0, 124), C, box(600, 0, 124));
        Route route = route(cards, link(A, C));
        assertThat(route.segments()).hasSizeGreaterThan(3);
        assertThat(crossed(route, cards)).isEmpty();
    }

    @Test
    void edgesAtOneSideAreSpreadInTheOrderOfWhereTheyLead() {
        Map<ElementId, Box> cards =
                Map.of(A, box(0, 0, 124), B, box(0, 300, 124), C, box(400, 150, 124));
        Map<ElementId, Route> routes = Router.routes(cards, List.of(link(A, C), link(B, C)));
        double upper = known(routes, link(A, C).id()).end().y();
        double lower = known(routes, link(B, C).id()).end().y();
        assertThat(lower - upper).isGreaterThanOrEqualTo(16);
    }

    @Test
    void linksToCardsThatAreNotThereAreLeftOut() {
        assertThat(Router.routes(Map.of(A, box(0, 0, 124)), List.of(link(A, B)))).isEmpty();
    }

    @Test
    void routesThatAreKeptStayAsTheyAre() {
        Map<ElementId, Box> cards =
                Map.of(A, box(0, 0, 124), B, box(300, 200, 124), C, box(300, 400, 124));
        Route kept = Router.routes(cards, List.of(link(A, B))).get(link(A, B).id());
        Map<ElementId, Route> routes =
                Router.routes(
                        cards, List.of(link(A, B), link(A, C)), Map.of(link(A, B).id(), kept));
        assertThat(routes).containsEntry(link(A, B).id(), kept).containsKey(link(A, C).id());
    }

    @Test
    void inAnyRowsAndColumnsLinesAreOrthogonalStartAndEndAtTheirCardsAndCrossNone() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Map<ElementId, Box> cards = grid(random);
            List<Link> links = links(random, cards);
            Map<ElementId, Route> routes = Router.routes(cards, links);
            for (Link link : links) {
                Route route = known(routes, link.id());
                assertThat(route.segments()).as("seed %s", seed).allMatch(RouterTest::isOrthogonal);
                assertThat(known(cards, link.first()).grown(1).contains(route.start())).isTrue();
                assertThat(known(cards, link.then()).grown(1).contains(route.end())).isTrue();
                assertThat(crossed(route, cards)).as("seed %s, %s", seed, link).isEmpty();
            }
        }
    }

    private static boolean isOrthogonal(Segment segment) {
        return segment.from().x() == segment.to().x() || segment.from().y() == segment.to().y();
    }

    /// The cards whose inside a route touches.
    private static List<ElementId> crossed(Route route, Map<ElementId, Box> cards) {
        List<ElementId> crossed = new ArrayList<>();
        cards.forEach((id, box) -> {
            if (route.segments().stream()
                    .anyMatch(segment -> box.grown(-1).meets(segment.box().grown(0.1)))) {
                crossed.add(id);
            }
        });
        return crossed;
    }

    private static Map<ElementId, Box> grid(Random random) {
        Map<ElementId, Box> cards = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) > 0) {
                cards.put(
                        new ElementId("card" + i),
                        box(
                                i % 4 * 292,
                                Math.floorDiv(i, 4) * 196,
                                random.nextBoolean() ? 94 : 124));
            }
        }
        return cards;
    }

    private static List<Link> links(Random random, Map<ElementId, Box> cards) {
        List<ElementId> ids = cards.keySet().stream().sorted().toList();
        Map<ElementId, Link> links = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            ElementId first = ids.get(random.nextInt(ids.size()));
            ElementId then = ids.get(random.nextInt(ids.size()));
            if (!first.equals(then)) {
                links.put(link(first, then).id(), link(first, then));
            }
        }
        return List.copyOf(links.values());
    }

    private static Box box(double x, double y, double height) {
        return new Box(x, y, CardMeasures.WIDTH, height);
    }

    private static Link link(ElementId first, ElementId then) {
        return new Link(ElementId.order(first, then), first, then);
    }

    private static Route route(Map<ElementId, Box> cards, Link link) {
        return known(Router.routes(cards, List.of(link)), link.id());
    }

    private static <T> T known(Map<ElementId, T> map, ElementId id) {
        return Objects.requireNonNull(map.get(id));
    }
}
