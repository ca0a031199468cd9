package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the command line explains itself.
class UsageTest {
    private static final List<String> VERBS =
            List.of(
                    "open", "lint", "render", "graph", "convert", "repair", "plan", "apply",
                    "status", "delete", "tour");

    @Test
    void helpNamesEveryVerbWithWhatItDoes() {
        CliRun run = CliRun.of("--help");
        assertThat(run.code()).isZero();
        assertThat(VERBS).allMatch(verb -> run.out().matches("(?s).*\n  " + verb + " +[A-Z].*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open", "lint", "render", "graph", "convert", "repair", "plan", "apply", "status",
                "delete"
            })
    void helpOfAVerbDescribesEveryOption(String verb) {
        CliRun run = CliRun.of(verb, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.strip().startsWith("-"))).isNotEmpty();
        assertThat(run.out()).doesNotContain("${").contains("Prints this.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--colour",
                "lind",
                "lint -o csv .",
                "plan --timeout soon .",
                "lint --language fr .",
                "plan -n Bad_Name ."
            })
    void whatIsMisusedIsAnsweredWithTheWayToTheHelp(String arguments) {
        CliRun run = CliRun.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("oam-studio: ").contains("--help\n");
    }

    @Test
    void aPictureThatCannotBeWrittenIsRefusedBeforeTheTour() {
        CliRun run = CliRun.of("tour", "--picture", "/nonexistent/x.png");
        assertThat(run)
                .isEqualTo(
                        new CliRun(
                                3,
                                "",
                                "oam-studio: The picture cannot be written to /nonexistent/x.png: its"
                                        + " folder does not exist. Make the folder, or choose"
                                        + " another file with --picture.\n"));
    }

    @Test
    void aLanguageMayBeWrittenWithItsCountry() {
        assertThat(CliRun.of("--language", "zh_CN", "--help").out()).contains("命令");
        assertThat(CliRun.of("--language=en-GB", "--help").code()).isZero();
    }

    @Test
    void openSaysWhatItNeedsWhereThereIsNoDisplay() {
        CliRun run = CliRun.of("open", CliRun.sample("shop").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no display here, or the one that DISPLAY names");
    }
}
