package dev.oamstudio.views.canvas.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Box;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ViewportTest {
    private final Viewport viewport = new Viewport();

    ViewportTest() {
        viewport.resize(800, 600);
    }

    @Test
    void panningMovesThePlaneWithThePointer() {
        viewport.panBy(30, -10);
        assertThat(viewport.frame()).isEqualTo(new Frame(-30, 10, 1));
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        CanvasPoint pointer = new CanvasPoint(200, 100);
        CanvasPoint before = viewport.frame().toPlane(pointer);
        viewport.zoomAt(pointer, 0.5);
        CanvasPoint after = viewport.frame().toPlane(pointer);
        assertThat(after.x()).isEqualTo(before.x(), Offset.offset(1.0));
        assertThat(after.y()).isEqualTo(before.y(), Offset.offset(1.0));
        assertThat(viewport.frame().zoom()).isEqualTo(0.5);
    }

    @Test
    void zoomHasBounds() {
        viewport.zoomTo(100);
        assertThat(viewport.frame().zoom()).isEqualTo(Viewport.MOST_ZOOM);
        viewport.zoomTo(0);
        assertThat(viewport.frame().zoom()).isEqualTo(Viewport.LEAST_ZOOM);
    }

    @Test
    void whatIsSmallIsShownAtFullSizeInTheMiddle() {
        assertThat(viewport.fitting(new Box(0, 0, 200, 100))).isEqualTo(new Frame(-300, -250, 1));
    }

    @Test
    void whatIsLargeIsShownWhole() {
        Box area = new Box(-100, 50, 3000, 900);
        viewport.show(viewport.fitting(area));
        assertThat(viewport.shown().covers(area)).isTrue();
        assertThat(viewport.frame().zoom()).isLessThan(1);
    }

    @Test
    void revealingMovesNoFurtherThanNeeded() {
        Frame before = viewport.frame();
        viewport.reveal(new Box(100, 100, 212, 124));
        assertThat(viewport.frame()).isEqualTo(before);
        viewport.reveal(new Box(900, 100, 212, 124));
        assertThat(viewport.frame()).isEqualTo(new Frame(340, 0, 1));
        viewport.reveal(new Box(100, -200, 212, 124));
        assertThat(viewport.frame()).isEqualTo(new Frame(72, -228, 1));
    }
}
