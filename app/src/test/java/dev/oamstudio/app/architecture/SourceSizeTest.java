package dev.oamstudio.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SourceSizeTest {
    private static final long MOST_LINES = 400;

    @Test
    void noSourceFileIsLongerThanCanBeReadAtOnce() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String module : List.of("icons", "model", "cluster", "views", "app")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    long lines = Files.readAllLines(file).size();
                    if (lines > MOST_LINES) {
                        tooLong.add(file + ": " + lines);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }
}
