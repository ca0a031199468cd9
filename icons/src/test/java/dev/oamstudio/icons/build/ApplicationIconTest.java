package dev.oamstudio.icons.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.icons.Glyphs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApplicationIconTest {
    private static final int CLEAR = 0;
    private static final int BLUE = 0xff0b5cc4;
    private static final int WHITE = 0xffffffff;

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512})
    void eachSizeIsBuilt(int side) throws IOException {
        BufferedImage icon = icon(side);
        assertThat(new int[] {icon.getWidth(), icon.getHeight()}).containsExactly(side, side);
        assertThat(icon.getRGB(0, 0) >>> 24).isLessThan(0x40);
        assertThat(icon.getRGB(side / 2, side / 2)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {256})
    void theCornersAreClearAndTheGroundIsBlue(int side) throws IOException {
        BufferedImage icon = icon(side);
        assertThat(icon.getRGB(1, 1)).isEqualTo(CLEAR);
        assertThat(icon.getRGB(side / 12, side / 2)).isEqualTo(BLUE);
    }

    private static BufferedImage icon(int side) throws IOException {
        String name = "oam-studio-" + side + ".png";
        try (InputStream in = Objects.requireNonNull(Glyphs.class.getResourceAsStream(name))) {
            return ImageIO.read(in);
        }
    }
}
