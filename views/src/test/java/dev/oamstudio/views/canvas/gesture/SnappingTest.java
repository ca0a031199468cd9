package dev.oamstudio.views.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Sketch.Guide;
import dev.oamstudio.views.canvas.scene.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SnappingTest {
    private static final Box OTHER = new Box(100, 100, 212, 124);

    @Test
    void farFromOthersACardSnapsToTheGrid() {
        assertThat(snap(new Box(603, 605, 212, 124)))
                .isEqualTo(new Snapping.Snapped(new CanvasPoint(600, 608), List.of()));
    }

    @Test
    void nearTheEdgeOfAnotherItIsDrawnThereAndALineShowsIt() {
        assertThat(snap(new Box(103, 403, 212, 124)))
                .isEqualTo(
                        new Snapping.Snapped(
                                new CanvasPoint(100, 400), List.of(new Guide(true, 100, 88, 536))));
    }

    @Test
    void centresDrawEachOtherToo() {
        assertThat(snap(new Box(502, 115, 212, 94)).corner()).isEqualTo(new CanvasPoint(504, 115));
    }

    private static Snapping.Snapped snap(Box wanted) {
        return new Snapping(List.of(OTHER), 1).snap(wanted);
    }
}
