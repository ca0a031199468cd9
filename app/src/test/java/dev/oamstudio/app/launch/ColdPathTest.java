package dev.oamstudio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A check of files starts neither a window, nor a client of clusters, nor a layout engine.
class ColdPathTest {
    private static final List<String> HEAVY =
            List.of(
                    "javafx.",
                    "com.sun.javafx.",
                    "io.fabric8.",
                    "org.eclipse.elk.",
                    "dev.oamstudio.cluster.");

    @TempDir Path folder;

    @Test
    void lintLoadsNothingThatItDoesNotNeed() throws Exception {
        List<String> loaded = classesLoadedBy("lint", sample().toString());
        assertThat(loaded).anyMatch(name -> name.startsWith("dev.oamstudio.model.rule."));
        assertThat(loaded.stream().filter(name -> HEAVY.stream().anyMatch(name::startsWith)))
                .isEmpty();
    }

    private List<String> classesLoadedBy(String... arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        List<String> java =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + ":none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName());
        Process process =
                new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments)).toList())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output()).isZero();
        return Files.readAllLines(log).stream().map(line -> line.split(" ", 2)[0]).toList();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    private static File sample() throws URISyntaxException {
        String name = "/dev/oamstudio/app/samples/shop";
        URL url = Objects.requireNonNull(ColdPathTest.class.getResource(name), name);
        return new File(url.toURI());
    }
}
