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

/// `convert` says a folder in the other dialect.
class ConvertCommandTest {
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: shop}
            spec:
              components:
              - {componentName: web, instanceName: web, dependencies: [db]}
              - {componentName: db, instanceName: db}
            """;

    @TempDir Path folder;

    @Test
    void theTextIsPrintedAndTheFileStays() throws IOException {
        write("app.yaml", APPLICATION);
        CliRun run = CliRun.of("convert", "--to", "upstream", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("db-ready").doesNotContain("instanceName");
        assertThat(Files.readString(folder.resolve("app.yaml"))).isEqualTo(APPLICATION);
    }

    @Test
    void whatIsPrintedIsYamlThatConvertsBack() throws IOException {
        write("app.yaml", APPLICATION);
        String upstream = CliRun.of("convert", "--to", "upstream", folder.toString()).out();
        CliRun back = CliRun.on(ConvertCommandTest::none, upstream, "convert", "--to", "edas", "-");
        assertThat(back.code()).isZero();
        assertThat(back.out())
                .contains("dependencies:", "instanceName: web")
                .doesNotContain("ready");
    }

    @Test
    void filesAreWrittenAndNamed() throws IOException {
        write("app.yaml", APPLICATION);
        write("other.yaml", "a: 1\n");
        CliRun run = CliRun.of("convert", "--to", "upstream", "--write", folder.toString());
        assertThat(run)
                .isEqualTo(new CliRun(0, "app.yaml converted\n1 file converted, 0 losses\n", ""));
        assertThat(Files.readString(folder.resolve("app.yaml"))).contains("db-ready");
        assertThat(Files.readString(folder.resolve("other.yaml"))).isEqualTo("a: 1\n");
    }

    @Test
    void lossesAreSaidWithTheirPlaceAndTellInTheCode() throws IOException {
        write("app.yaml", APPLICATION.replace("[db]", "[db, nobody]"));
        CliRun run = CliRun.of("convert", "--to", "upstream", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "app.yaml:6:64: The dependency of web on “nobody” stays: that is no other instance of this application.\n");
    }

    @Test
    void jsonHasTextsAndLosses() throws IOException {
        write("app.yaml", APPLICATION.replace("[db]", "[nobody]"));
        Value json =
                Json.read(
                        CliRun.of("convert", "--to", "upstream", "-o", "json", folder.toString())
                                .out());
        assertThat(json.textAt("target")).contains("upstream");
        assertThat(json.textAt("files", "0", "path")).contains("app.yaml");
        assertThat(json.textAt("files", "0", "change")).contains("changed");
        assertThat(json.textAt("files", "0", "text").orElseThrow()).contains("[nobody]");
        assertThat(json.wholeAt("losses", "0", "line")).contains(6L);
    }

    @Test
    void whatIsMisusedIsSaid() {
        assertThat(CliRun.of("convert", folder.toString()).code()).isEqualTo(2);
        assertThat(CliRun.of("convert", "--to", "v1beta1", folder.toString()).code()).isEqualTo(2);
        CliRun stream =
                CliRun.on(
                        ConvertCommandTest::none,
                        APPLICATION,
                        "convert",
                        "--to",
                        "edas",
                        "--write",
                        "-");
        assertThat(stream.code()).isEqualTo(2);
        assertThat(stream.err()).contains("standard input");
        assertThat(CliRun.of("convert", "--to", "edas", folder.resolve("gone").toString()).code())
                .isEqualTo(3);
    }

    private static ClusterDirectory none() {
        throw new IllegalStateException("convert reaches no cluster");
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
