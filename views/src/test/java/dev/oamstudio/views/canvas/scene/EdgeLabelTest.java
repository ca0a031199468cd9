package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EdgeLabelTest {
    private static final List<String> LONG =
            List.of("status.a-rather-long-name", "→ spec.template.another-long-name");

    @Test
    void longWordsAreShortenedToTheRoomBetweenColumns() {
        EdgeLabel label = label(new CanvasPoint(212, 60), new CanvasPoint(340, 60), LONG);
        assertThat(label.box().width()).isLessThanOrEqualTo(128);
        assertThat(label.lines()).allSatisfy(line -> assertThat(line).contains("…"));
    }

    @Test
    void aLongLineHasRoomForThem() {
        EdgeLabel label = label(new CanvasPoint(212, 60), new CanvasPoint(812, 60), LONG);
        assertThat(label.lines()).isEqualTo(LONG);
    }

    @Test
    void whatWouldHideAShortLineStandsBelowIt() {
        EdgeLabel label = label(new CanvasPoint(212, 60), new CanvasPoint(340, 60), List.of("a"));
        EdgeLabel wide = label(new CanvasPoint(212, 60), new CanvasPoint(340, 60), LONG);
        assertThat(label.box().centreY()).isEqualTo(60);
        assertThat(wide.box().y()).isEqualTo(70);
    }

    private static EdgeLabel label(CanvasPoint from, CanvasPoint to, List<String> lines) {
        return EdgeLabel.on(Route.through(List.of(from, to)), lines, Texts.WIDTHS);
    }
}
