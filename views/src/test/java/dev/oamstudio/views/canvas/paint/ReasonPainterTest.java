package dev.oamstudio.views.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.canvas.scene.TextWidths;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReasonPainterTest {
    private static final TextWidths SIX_EACH = (face, text) -> 6.0 * text.length();

    @Test
    void aReasonBreaksBetweenWords() {
        assertThat(lines("Route applies to Deployment; migrate is a Job.", 4))
                .containsExactly("Route applies to", "Deployment; migrate", "is a Job.");
    }

    @Test
    void whatDoesNotFitIsCutOffInTheLastLine() {
        assertThat(lines("Route applies to Deployment; migrate is a Job.", 2))
                .containsExactly("Route applies to", "Deployment; migrate…");
    }

    @Test
    void chineseBreaksBetweenItsCharacters() {
        assertThat(ReasonPainter.lines("路由适用于无服务器工作负载", 36, 4, SIX_EACH))
                .containsExactly("路由适用于无", "服务器工作负", "载");
    }

    private static List<String> lines(String text, int most) {
        return ReasonPainter.lines(text, 120, most, SIX_EACH);
    }
}
