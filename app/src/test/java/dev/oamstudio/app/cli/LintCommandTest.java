package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `lint` says what is wrong, where, and what would mend it.
class LintCommandTest {
    private static final Pattern FINDING =
            Pattern.compile("(?m)^(\\S+:\\d+):\\d+: \\w+: .* \\[(OAM\\d{3}) \\S+]$");
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: shop}
            spec:
              components:
              - componentName: web  # tab	here
            """;

    @TempDir Path folder;

    @Test
    void theSampleOfMistakesIsFoundExactlyAsItsCommentsSay() throws Exception {
        CliRun run = CliRun.of("lint", CliRun.sample("broken").toString());
        Path expected = CliRun.resource("/samples/broken-expected.txt");
        assertThat(FINDING.matcher(run.out()).results().map(LintCommandTest::inShort).toList())
                .isEqualTo(Files.readAllLines(expected));
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helloworld", "shop", "data-passing"})
    void theOtherSamplesAreClean(String sample) {
        CliRun run = CliRun.of("lint", CliRun.sample(sample).toString());
        assertThat(run.out()).startsWith("0 errors, 0 warnings, 0 notes in ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aFindingIsPrintedWithItsLineAndMarks() throws IOException {
        write("app.yaml", APPLICATION);
        assertThat(CliRun.of("lint", folder.toString()))
                .isEqualTo(
                        new CliRun(
                                1,
                                """
                                app.yaml:6:20: error: There is no component web in this folder. [OAM101 component-exists]
                                    6 |   - componentName: web  # tab	here
                                      |                    ^^^

                                1 error, 0 warnings, 0 notes in 1 file
                                """,
                                ""));
    }

    @Test
    void theStandardInputIsReadToo() {
        CliRun run = CliRun.on(LintCommandTest::noClusters, APPLICATION, "lint", "-");
        assertThat(run.out()).startsWith("<stdin>:6:20: error: ");
    }

    @Test
    void jsonHasTheSameFindings() throws IOException {
        write("app.yaml", APPLICATION);
        Value json = Json.read(CliRun.of("lint", "-o", "json", folder.toString()).out());
        assertThat(json.itemsAt("findings")).hasSize(1);
        Value finding = json.itemsAt("findings").getFirst();
        assertThat(finding.textAt("code")).contains("OAM101");
        assertThat(finding.wholeAt("line")).contains(6L);
        assertThat(finding.wholeAt("column")).contains(20L);
        assertThat(json.wholeAt("summary", "errors")).contains(1L);
    }

    @Test
    void chineseIsSpoken() throws IOException {
        write("app.yaml", APPLICATION);
        assertThat(CliRun.of("lint", "--language", "zh", folder.toString()).out())
                .contains(": 错误: ")
                .endsWith("1 个文件中有 1 个错误、0 个警告、0 个提示\n");
    }

    @Test
    void whatTheSeverityHidesIsCounted() {
        CliRun run = CliRun.of("lint", "--severity", "error", CliRun.sample("broken").toString());
        assertThat(run.out()).doesNotContain(": warning: ").contains(" hidden by --severity error");
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheRestIsChecked() throws IOException {
        write("app.yaml", APPLICATION);
        Files.write(folder.resolve("binary.yaml"), new byte[] {1, 0, 2});
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.yaml").toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        CliRun run = CliRun.of("lint", folder.toString());
        assertThat(run.out()).contains("[OAM101 component-exists]");
        assertThat(run.err())
                .isEqualTo(
                        """
                        binary.yaml: error: This is not a text file. Move it out of the folder, or give it another ending.
                        large.yaml: error: This has 50 MB, more than a file may have here. Split it, move it out of the folder, or raise the limit in the settings.
                        """);
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void textThatIsNoYamlIsAFindingAndTheOtherFilesAreChecked() throws IOException {
        write("app.yaml", APPLICATION);
        write("bad.yaml", "a: [1, 2\nb: }\n");
        CliRun run = CliRun.of("lint", folder.toString());
        assertThat(FINDING.matcher(run.out()).results().map(r -> r.group(2)).toList())
                .containsExactly("OAM101", "OAM001");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatIsMissingOrEmptyIsSaid() throws IOException {
        Path missing = folder.resolve("missing");
        assertThat(CliRun.of("lint", missing.toString()))
                .isEqualTo(
                        new CliRun(
                                3,
                                "",
                                "oam-studio: " + missing + " does not exist. Check the path.\n"));
        assertThat(CliRun.of("lint", folder.toString()).err())
                .isEqualTo(
                        "oam-studio: There is no YAML file in "
                                + folder
                                + ": files that end in .yaml or .yml are read.\n");
        write("empty.yaml", "");
        CliRun empty = CliRun.of("lint", folder.toString());
        assertThat(empty.out()).startsWith("empty.yaml:1:1: note: This file is empty. [OAM020 ");
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).startsWith("There is no application in " + folder);
    }

    @Test
    void controlSignsOfAFileDoNotReachTheTerminal() throws IOException {
        write("app.yaml", APPLICATION.replace("# tab", "# \u001b[2J"));
        assertThat(CliRun.of("lint", folder.toString()).out()).doesNotContain("\u001b");
    }

    private static ClusterDirectory noClusters() {
        throw new IllegalStateException("lint reaches no cluster");
    }

    private static String inShort(MatchResult finding) {
        return finding.group(1) + " " + finding.group(2);
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
