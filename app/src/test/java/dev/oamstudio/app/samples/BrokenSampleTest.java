package dev.oamstudio.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sample of mistakes and the list of findings that `lint` is held to belong together.
class BrokenSampleTest {
    private static final Pattern EXPECTATION =
            Pattern.compile("\\s*# expected: (OAM\\d{3}) [a-z-]+");

    @Test
    void commentsStandDirectlyAboveTheFindingsThatTheListNames()
            throws IOException, URISyntaxException {
        List<String> announced = new ArrayList<>();
        for (Path file : files(resource("/dev/oamstudio/app/samples/broken"))) {
            announced.addAll(announced(file));
        }
        assertThat(announced)
                .isEqualTo(Files.readAllLines(resource("/samples/broken-expected.txt")));
    }

    @Test
    void eachRuleIsBrokenOnce() throws IOException, URISyntaxException {
        List<String> codes =
                Files.readAllLines(resource("/samples/broken-expected.txt")).stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList();
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> announced(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = EXPECTATION.matcher(lines.get(i));
            if (comment.matches()) {
                // Lines count from 1, and the finding is on the next one.
                found.add(file.getFileName() + ":" + (i + 2) + " " + comment.group(1));
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path resource(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(BrokenSampleTest.class.getResource(name), name);
        return Path.of(url.toURI());
    }
}
