package dev.oamstudio.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagesTest {
    private static final Path ROOT = Path.of("..");
    private static final int MOST_ARGUMENTS = 10;
    private static final String THINGS =
            "error|warning|note|problem|finding|file|folder|document|component|trait|scope|object"
                    + "|definition|capability|application|element|card|edge|field|parameter|line"
                    + "|change|fix|step|loss|pod|container|replica|member|restart|node|condition"
                    + "|cluster|context|rule|other|row|day|thing|item|key|value";
    private static final String MANY =
            "(?:" + THINGS.replace("|", "s|") + "s|fixes|losses|capabilities)";

    /// “1 files”, “1 other files”, and “1 file are”.
    private static final Pattern PLURAL_OF_ONE =
            Pattern.compile(
                    "(?<![\\d.,])1 (?:other |old |more )?(?:"
                            + MANY
                            + "\\b|(?:"
                            + THINGS
                            + ") (?:are|have|were|differ|change|need|wait)\\b)");

    /// Said of several only, or of a thing's name.
    private static final Set<String> NEVER_ONE =
            Set.of(
                    "bench.edit",
                    "bench.graph",
                    "bench.layout",
                    "bench.lint",
                    "bench.read",
                    "bench.render",
                    "canvas.replicas.many",
                    "deploy.because-one",
                    "status.container-restarts",
                    "rule.disruption-budget-set",
                    "rule.replicas-spread");

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

    /// Each sentence is said with the number one for whatever it is made with.
    @ParameterizedTest
    @MethodSource("english")
    void oneOfAThingIsSaidInTheSingular(Path english) throws IOException {
        Set<String> wrong = new TreeSet<>();
        said(english, 1)
                .forEach((key, sentence) -> {
                    if (!NEVER_ONE.contains(key) && PLURAL_OF_ONE.matcher(sentence).find()) {
                        wrong.add(key + ": " + sentence);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void noHoleIsLeftInASentence(Path english) throws IOException {
        for (Path file : List.of(english, chinese(english))) {
            assertThat(said(file, 2))
                    .allSatisfy((key, sentence) -> assertThat(sentence).doesNotContain("{", "}"));
        }
    }

    private static Map<String, String> said(Path file, int number) throws IOException {
        Properties sentences = load(file);
        Object[] numbers = new Object[MOST_ARGUMENTS];
        Arrays.fill(numbers, number);
        Map<String, String> said = new TreeMap<>();
        for (String key : sentences.stringPropertyNames()) {
            String pattern = sentences.getProperty(key);
            if (pattern.contains("{0") || pattern.contains("{1")) {
                said.put(key, new MessageFormat(pattern, Locale.ENGLISH).format(numbers));
            }
        }
        return said;
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
