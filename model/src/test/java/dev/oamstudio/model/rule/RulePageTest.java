package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.ModelMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages in `docs/rules` are golden files: what each rule reports of its bad example, with the line and the marks, and what its
/// fix makes of it. To write them anew: `-Dpages.write=true`, and read the difference.
final class RulePageTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final ModelMessages ENGLISH = new ModelMessages(Locale.ENGLISH);

    static List<Rule> rules() {
        return RuleBook.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageSaysWhatTheRuleDoes(Rule rule) throws IOException {
        String page = page(rule).markdown();
        Path file = FOLDER.resolve(fileName(rule));
        if (Boolean.getBoolean("pages.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n")).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleIsReported(Rule rule) {
        assertThat(page(rule).findings()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsSilentOnTheGoodExample(Rule rule) {
        assertThat(page(rule).falseAlarms()).isEmpty();
    }

    @Test
    void thereIsNoPageWithoutARule() throws IOException {
        Set<String> expected = new TreeSet<>(rules().stream().map(RulePageTest::fileName).toList());
        expected.add("README.md");
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(FOLDER.resolve("README.md"), contents());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()))
                    .isEqualTo(expected);
        }
        assertThat(Files.readString(FOLDER.resolve("README.md"))).isEqualTo(contents());
    }

    @Test
    void codesAndNamesAreUnique() {
        assertThat(rules().stream().map(rule -> rule.id().code())).doesNotHaveDuplicates();
        assertThat(rules().stream().map(rule -> rule.id().name())).doesNotHaveDuplicates();
    }

    private static String contents() {
        StringBuilder contents =
                new StringBuilder("# Rules\n\n| code | law | severity |\n|---|---|---|\n");
        rules().stream()
                .sorted(Comparator.comparing(rule -> rule.id().code()))
                .forEach(rule ->
                        contents.append(
                                "| %s | [%s](%s) | %s |\n"
                                        .formatted(
                                                rule.id().code(),
                                                rule.id().name(),
                                                fileName(rule),
                                                rule.severity().name().toLowerCase(Locale.ROOT))));
        return contents.toString();
    }

    private static RulePage page(Rule rule) {
        RuleExample example =
                RuleExample.of(rule)
                        .orElseThrow(() -> new AssertionError("no example of " + rule.id()));
        return new RulePage(rule, example, ENGLISH);
    }

    private static String fileName(Rule rule) {
        return rule.id().code() + "-" + rule.id().name() + ".md";
    }
}
