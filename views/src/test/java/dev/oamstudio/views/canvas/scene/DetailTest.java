package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DetailTest {

    @Test
    void cardsLoseDetailWithDistance() {
        assertThat(List.of(3.0, 1.0, 0.75, 0.74, 0.40, 0.39, 0.22, 0.21).stream().map(Detail::at))
                .containsExactly(
                        Detail.FULL,
                        Detail.FULL,
                        Detail.FULL,
                        Detail.COMPACT,
                        Detail.COMPACT,
                        Detail.FAR,
                        Detail.FAR,
                        Detail.DOT);
    }
}
