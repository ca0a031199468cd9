package dev.oamstudio.icons.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M2 3H10V7 | 2 3 8 4",
                "m2 3h8v4 | 2 3 8 4",
                "M2 3 10 3 10 7z | 2 3 8 4",
                "M2 3l8 0 0 4z m-1-1h2 | 1 2 9 5",
                "M2-3l.5.5 | 2 -3 .5 .5",
                "M0 0C0 10 10 10 10 0 | 0 0 10 7.5",
                "M2 8a6 6 0 1 1 12 0a6 6 0 1 1-12 0z | 2 2 12 12",
                "M2 8A6 6 0 0 1 14 8 | 2 2 12 6",
                "M2 8A6 6 0 0 0 14 8 | 2 8 12 6",
                "M4 6a8 3 0 1 1 16 0a8 3 0 1 1-16 0z | 4 3 16 6",
                "M8 2a6 6 0 0 1 6 6 | 8 2 6 6",
                "M8 2a6 6 0 1 0 6 6 | 2 2 12 12",
                "M2 8a1 1 0 0 1 12 0 | 2 2 12 6"
            })
    void aPathCoversTheBoxThatSvgSays(String path, String box) {
        String[] numbers = box.split(" ", -1);
        Rectangle2D bounds = PathReader.read(path).getBounds2D();
        assertThat(
                        new double[] {
                            bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()
                        })
                .containsExactly(
                        new double[] {
                            Double.parseDouble(numbers[0]),
                            Double.parseDouble(numbers[1]),
                            Double.parseDouble(numbers[2]),
                            Double.parseDouble(numbers[3])
                        },
                        org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void whatItDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> PathReader.read("M0 0Q1 1 2 2"))
                .hasMessage("Path command Q is not supported");
        assertThatThrownBy(() -> PathReader.read("M0 0L1"))
                .hasMessageStartingWith("A point needs two numbers");
        assertThatThrownBy(() -> PathReader.read("M0 0A1 1 0 0"))
                .hasMessageStartingWith("Not an arc");
    }
}
