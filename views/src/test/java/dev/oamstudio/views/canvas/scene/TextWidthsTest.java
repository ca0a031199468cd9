package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.canvas.scene.TextWidths.Face;
import org.junit.jupiter.api.Test;

final class TextWidthsTest {

    @Test
    void aTextThatFitsStaysWhole() {
        assertThat(Texts.WIDTHS.fitted(Face.MONO, "nginx:1.29", 60)).isEqualTo("nginx:1.29");
    }

    @Test
    void aValueIsShortenedInItsMiddleSoThatBothEndsTell() {
        assertThat(Texts.WIDTHS.fitted(Face.MONO, "registry.example.com/shop/checkout:1.8.0", 78))
                .isEqualTo("regist…:1.8.0");
    }

    @Test
    void wordsAreCutOffAtTheirEnd() {
        assertThat(Texts.WIDTHS.cut(Face.TINY, "1 of 3 pods cannot start", 60))
                .isEqualTo("1 of 3 po…");
    }

    @Test
    void withoutRoomOnlyTheEllipsisIsLeft() {
        assertThat(Texts.WIDTHS.cut(Face.TINY, "Deployment", 0)).isEqualTo("…");
        assertThat(Texts.WIDTHS.fitted(Face.TINY, "Deployment", 0)).isEqualTo("…");
    }
}
