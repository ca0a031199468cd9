package dev.oamstudio.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagesTest {
    private static final Path ROOT = Path.of("..");

    static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .filter(file ->
                            file.toString().contains("src/main")
                                    || file.toString().contains("src\\main"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
        assertThat(keys(chinese(english))).isEqualTo(keys(english));
    }

    /// The other modules have tests of their own, which know what their sentences are made with.
    static List<Path> model() {
        return List.of(
                ROOT.resolve("model/src/main/resources/dev/oamstudio/model/messages.properties"));
    }

    @ParameterizedTest
    @MethodSource("model")
    void everySentenceIsAPattern(Path english) throws IOException {
        for (Path file : List.of(english, chinese(english))) {
            Properties sentences = load(file);
            for (String key : sentences.stringPropertyNames()) {
                assertThat(new MessageFormat(sentences.getProperty(key), Locale.ENGLISH))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    /// Keys are literals in the source, or made of a literal prefix and an enum's or rule's name.
    @ParameterizedTest
    @MethodSource("model")
    void everyKeyIsUsed(Path english) throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>();
        for (String key : keys(english)) {
            if (!sources.contains("\"" + key + "\"") && !isMade(key, sources)) {
                unused.add(key);
            }
        }
        assertThat(unused).as("keys that no source names").isEmpty();
    }

    private static boolean isMade(String key, String sources) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (sources.contains("\"" + key.substring(0, dot + 1) + "\"")
                    || sources.contains("\"" + key.substring(dot) + "\"")) {
                return true;
            }
        }
        for (int dash = key.lastIndexOf('-'); dash > 0; dash = key.lastIndexOf('-', dash - 1)) {
            if (sources.contains("\"" + key.substring(0, dash + 1) + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : List.of("model", "cluster", "views", "app")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Path chinese(Path english) {
        return english.resolveSibling("messages_zh_CN.properties");
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
