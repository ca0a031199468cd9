package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.cli.print.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `lint` with input that nobody means well.
class LintHostileTest {
    private static final String SERVICE =
            "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {prots: [{port: 80}]}\n";
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aFixKeepsLineEndsByteOrderMarkAndAMissingLastLineEnd(String lineEnd) throws IOException {
        String text = "\uFEFF" + SERVICE.stripTrailing().replace("\n", lineEnd);
        Path file = Files.writeString(folder.resolve("a.yaml"), text);
        assertThat(CliRun.of("lint", "--fix", folder.toString()).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(text.replace("prots", "ports"));
    }

    @Test
    void onlyWhatIsShownIsMended() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), SERVICE);
        CliRun.of("lint", "--fix", "--rule", "name-is-dns", folder.toString());
        assertThat(Files.readString(file)).isEqualTo(SERVICE);
        Files.writeString(
                folder.resolve("pod.yaml"),
                "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a:1}]}\n");
        CliRun.of("lint", "--fix", "--severity", "error", folder.toString());
        assertThat(Files.readString(file)).contains("ports");
        assertThat(folder.resolve("pod.yaml")).content().doesNotContain("resources");
    }

    @Test
    void whatIsToBeDecidedIsMendedOnlyWhereItsRuleIsNamed() throws IOException {
        String pod =
                """
                apiVersion: v1
                kind: Pod
                metadata: {name: a}
                spec:
                  hostNetwork: true
                  containers: [{name: a, image: "a:1"}]
                """;
        Path file = Files.writeString(folder.resolve("pod.yaml"), pod);
        CliRun.of("lint", "--fix", folder.toString());
        assertThat(Files.readString(file))
                .contains("hostNetwork: true", "resources")
                .doesNotContain("runAsNonRoot", "readOnlyRootFilesystem");
        CliRun.of("lint", "--fix", "--rule", "host-namespaces-unused", folder.toString());
        assertThat(Files.readString(file)).doesNotContain("hostNetwork");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fix", "--watch"})
    void theStandardInputCanBeNeitherMendedNorWatched(String option) {
        CliRun run = CliRun.on(CliRun::noClusters, SERVICE, "lint", option, "-");
        assertThat(run.err())
                .endsWith(
                        "oam-studio: "
                                + option
                                + " needs a folder or a file, not the standard input.\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aBaselineThatIsNotThereIsSaid() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), SERVICE);
        CliRun run = CliRun.of("lint", "--baseline", "nowhere.json", folder.toString());
        assertThat(run.err())
                .isEqualTo("oam-studio: nowhere.json does not exist. Check the path.\n");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void settingsThatCannotBeUnderstoodAreFindingsAndTheRestHolds() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), SERVICE);
        Files.createDirectory(folder.resolve(".oam-studio"));
        Files.writeString(
                folder.resolve(".oam-studio/lint.yaml"), "rules: {no-such: off}\nexclude: 7\n");
        CliRun run = CliRun.of("lint", folder.toString());
        assertThat(run.out())
                .contains(
                        ".oam-studio/lint.yaml:1:9: error: ",
                        ".oam-studio/lint.yaml:2:10: error: ",
                        "a.yaml:4:8: error: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aWatchSeesChangesAndOutlivesTheLossOfAllFiles() throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), SERVICE);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Thread watch = Thread.ofVirtual().start(() -> watch(out, err));
        try {
            until(out, "prots here");
            Files.delete(file);
            until(err, "There is no YAML file in ");
            Files.writeString(file, SERVICE.replace("prots", "porst"));
            until(out, "porst here");
        } finally {
            watch.interrupt();
            watch.join();
        }
    }

    private void watch(StringWriter out, StringWriter err) {
        List<String> arguments = List.of("lint", "--watch", folder.toString());
        Console console =
                CommandLineTool.console(
                        new CommandLineTool.Surroundings(
                                InputStream.nullInputStream(),
                                new PrintWriter(out),
                                new PrintWriter(err),
                                false,
                                Map.of(),
                                Locale.ENGLISH),
                        arguments);
        CommandLineTool.run(console, CliRun.ports(CliRun::noClusters), arguments);
    }

    /// A string writer is safe to read meanwhile: its buffer is synchronized.
    private static void until(StringWriter text, String words) {
        Instant end = Instant.now().plus(GENEROUS);
        while (!text.toString().contains(words) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(text.toString()).contains(words);
    }
}
