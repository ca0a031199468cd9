package dev.oamstudio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.settings.Settings.WindowBounds;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class ScreenRoomTest {
    // A bar of 40 at the top is not the windows'.
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 40, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void aWindowThatFitsComesBackWhereItStood() {
        WindowBounds bounds = new WindowBounds(100, 60, 1000, 700, false);
        assertThat(ScreenRoom.fitted(bounds, List.of(LAPTOP))).contains(bounds);
    }

    @Test
    void aWindowLargerThanTheScreenFillsIt() {
        assertThat(
                        ScreenRoom.fitted(
                                new WindowBounds(-37, -66, 1440, 900, true),
                                List.of(new Rectangle2D(0, 0, 1366, 768))))
                .contains(new WindowBounds(0, 0, 1366, 768, true));
        assertThat(ScreenRoom.fitted(new WindowBounds(-37, 50, 1440, 900, true), List.of(LAPTOP)))
                .contains(new WindowBounds(0, 40, 1366, 728, true));
    }

    @Test
    void aWindowThatSticksOutIsMovedIn() {
        assertThat(ScreenRoom.fitted(new WindowBounds(500, 300, 1000, 700, false), List.of(LAPTOP)))
                .contains(new WindowBounds(366, 68, 1000, 700, false));
    }

    @Test
    void itIsTheScreenThatShowsMostOfTheWindow() {
        assertThat(
                        ScreenRoom.fitted(
                                new WindowBounds(1200, 100, 1000, 700, false),
                                List.of(LAPTOP, BESIDE)))
                .contains(new WindowBounds(1366, 100, 1000, 700, false));
    }

    @Test
    void aScreenThatIsGoneIsForgotten() {
        assertThat(
                        ScreenRoom.fitted(
                                new WindowBounds(2000, 100, 1000, 700, false), List.of(LAPTOP)))
                .isEmpty();
    }
}
