package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both languages have the same sentences, and each is said somewhere.
class MessageFilesTest {
    private static final Pattern SENTENCE = Pattern.compile("[a-z]+\\.[a-z-]+");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages_zh_CN.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh_CN.properties");
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(arguments(chinese.getProperty(key)))
                                .as(key)
                                .isEqualTo(arguments(english.getProperty(key))));
    }

    @Test
    void everySentenceIsSaid() throws IOException {
        String sources = sources();
        assertThat(keys("messages.properties").stream().filter(k -> SENTENCE.matcher(k).matches()))
                .isNotEmpty()
                .allMatch(key -> sources.contains("\"" + key + "\""));
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(CliRun.resource("/dev/oamstudio/app/" + file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
