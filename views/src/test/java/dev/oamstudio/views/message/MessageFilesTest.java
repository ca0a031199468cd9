package dev.oamstudio.views.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of sentences against each other and against the sources that use them.
final class MessageFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/oamstudio/views/message");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.?)\"");
    private static final Pattern USE = Pattern.compile("\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        assertThat(keys("messages_zh_CN.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void everyLanguageFillsInTheSameArguments() throws IOException {
        assertThat(arguments("messages_zh_CN.properties"))
                .isEqualTo(arguments("messages.properties"));
    }

    @Test
    void apostrophesAreWrittenTwice() throws IOException {
        Predicate<String> lonely = sentence -> sentence.replace("''", "").contains("'");
        assertThat(
                        load("messages.properties").values().stream()
                                .map(String.class::cast)
                                .filter(lonely))
                .isEmpty();
    }

    @Test
    void noKeyIsMissing() throws IOException {
        Set<String> known = keys("messages.properties");
        Set<String> missing =
                found(USE).stream()
                        .filter(key -> !key.endsWith("."))
                        .filter(key -> !known.contains(key))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> literals = found(LITERAL);
        List<String> beginnings =
                literals.stream().filter(literal -> literal.endsWith(".")).toList();
        Set<String> unused =
                keys("messages.properties").stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> arguments(String file) throws IOException {
        return load(file).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> (String) entry.getKey(),
                                entry ->
                                        new MessageFormat((String) entry.getValue())
                                                .getFormatsByArgumentIndex()
                                                .length));
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
