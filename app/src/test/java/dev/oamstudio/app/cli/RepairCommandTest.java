package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `repair` shows what would make YAML of pasted text.
class RepairCommandTest {
    private static final String PASTED =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metatdata:
              name: web
            apiVersion: core.oam.dev/v1alpha2
            kind: HealthScope
            """;
    private static final String REPAIRED =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: web
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: HealthScope
            """;

    @TempDir Path folder;

    @Test
    void theDifferencesAreShownAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("talk.yaml"), PASTED);
        assertThat(CliRun.of("repair", folder.toString()))
                .isEqualTo(
                        new CliRun(
                                1,
                                """
                                talk.yaml:3: a misspelt key
                                - metatdata:
                                + metadata:
                                talk.yaml:5: another object begins
                                + ---
                                2 lines to repair in 1 file
                                """,
                                ""));
        assertThat(Files.readString(folder.resolve("talk.yaml"))).isEqualTo(PASTED);
    }

    @Test
    void theRepairIsWrittenWhenAskedFor() throws IOException {
        Path file = folder.resolve("talk.txt");
        Files.writeString(file, PASTED);
        CliRun run = CliRun.of("repair", "--write", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("2 lines repaired in 1 file\n");
        assertThat(Files.readString(file)).isEqualTo(REPAIRED);
        assertThat(CliRun.of("repair", file.toString()))
                .isEqualTo(new CliRun(0, "0 lines to repair in 0 files\n", ""));
    }

    @Test
    void theStandardInputIsRepairedToAStream() {
        CliRun run = CliRun.on(RepairCommandTest::none, PASTED, "repair", "-o", "yaml", "-");
        assertThat(run.out()).isEqualTo(REPAIRED);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void jsonHasEveryLineWithItsReasons() {
        Value json =
                Json.read(
                        CliRun.on(RepairCommandTest::none, PASTED, "repair", "-o", "json", "-")
                                .out());
        assertThat(json.at("files", "0", "complete")).contains(Value.bool(true));
        assertThat(json.textAt("files", "0", "text")).contains(REPAIRED);
        assertThat(json.textAt("files", "0", "changes", "0", "after")).contains("metadata:");
        assertThat(json.textAt("files", "0", "changes", "0", "reasons", "0")).contains("key");
        assertThat(json.at("files", "0", "changes", "1", "inserted")).contains(Value.bool(true));
    }

    @Test
    void whatStaysBrokenIsSaid() {
        CliRun run = CliRun.on(RepairCommandTest::none, "a: [1\nb: }\n", "repair", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("<stdin> does not parse even so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"helloworld", "shop", "data-passing"})
    void samplesNeedNoRepair(String sample) {
        assertThat(CliRun.of("repair", CliRun.sample(sample).toString()).code()).isZero();
    }

    private static ClusterDirectory none() {
        throw new IllegalStateException("repair reaches no cluster");
    }
}
