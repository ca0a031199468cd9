package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Finding room, and lining up.
final class PlacingTest {
    private static final CardSize SIZE = new CardSize(212, 124);

    @Test
    void aCardStandsWhereItIsWantedIfThereIsRoom() {
        assertThat(FreePlace.near(new CanvasPoint(101, 99), SIZE, List.of()))
                .isEqualTo(new CanvasPoint(104, 96));
    }

    @Test
    void elseItStandsNearbyWithAGap() {
        Box taken = new Box(96, 96, 212, 124);
        CanvasPoint place = FreePlace.near(taken.corner(), SIZE, List.of(taken));
        Box box = new Box(place.x(), place.y(), SIZE.width(), SIZE.height());
        assertThat(box.grown(20).meets(taken)).isFalse();
        assertThat(box.grown(60).meets(taken)).isTrue();
    }

    @Test
    void cardsAlignAtACommonEdge() {
        assertThat(Alignment.LEFT.of(cards())).isEqualTo(places(0, 0, 0, 200, 0, 500));
        assertThat(Alignment.BOTTOM.of(cards())).isEqualTo(places(0, 500, 100, 500, 300, 500));
    }

    @Test
    void cardsSpreadWithEqualGaps() {
        assertThat(Alignment.DOWN.of(cards())).isEqualTo(places(0, 0, 100, 250, 300, 500));
    }

    private static List<Card> cards() {
        return List.of(card("a", 0, 0), card("b", 100, 200), card("c", 300, 500));
    }

    private static Card card(String name, double x, double y) {
        return Scenes.card(name, new Box(x, y, 212, 124), List.of());
    }

    private static Map<ElementId, CanvasPoint> places(double... numbers) {
        return Map.of(
                new ElementId("a"), new CanvasPoint(numbers[0], numbers[1]),
                new ElementId("b"), new CanvasPoint(numbers[2], numbers[3]),
                new ElementId("c"), new CanvasPoint(numbers[4], numbers[5]));
    }
}
