package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `render` prints the objects of applications, and what keeps others from being rendered.
class RenderCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"helloworld", "shop", "data-passing"})
    void yamlAndJsonAreTheSameObjectsInTheSameOrder(String sample) {
        String path = CliRun.sample(sample).toString();
        CliRun yaml = CliRun.of("render", path);
        assertThat(yaml.err()).isEmpty();
        assertThat(yaml.code()).isZero();
        List<Value> documents =
                YamlFile.parse("out.yaml", yaml.out()).documents().stream()
                        .filter(document -> !document.isEmpty())
                        .map(YamlDocument::value)
                        .toList();
        Value json = Json.read(CliRun.of("render", "-o", "json", path).out());
        assertThat(documents).isNotEmpty().isEqualTo(json.itemsAt("items"));
        assertThat(documents).allMatch(KubeObject::looksLike);
    }

    @Test
    void theTextFormNamesTheObjectsInApplyOrder() {
        List<String> lines =
                CliRun.of("render", "-o", "text", CliRun.sample("helloworld").toString())
                        .out()
                        .lines()
                        .toList();
        assertThat(lines)
                .filteredOn(line -> line.contains(" CustomResourceDefinition "))
                .hasSize(4);
        assertThat(lines.getFirst()).contains("CustomResourceDefinition");
        assertThat(lines).anyMatch(line -> line.endsWith("Deployment default/backend"));
    }

    @Test
    void aFolderWithoutApplicationSaysWhatItNeeds() throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");
        CliRun run = CliRun.of("render", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("oam-studio: There is no application in " + folder);
    }

    @Test
    void anUnknownApplicationIsAnsweredWithTheKnownOnes() {
        CliRun run = CliRun.of("render", "--application", "shap", CliRun.sample("shop").toString());
        assertThat(run)
                .isEqualTo(
                        new CliRun(
                                2,
                                "",
                                "oam-studio: There is no application “shap”. There are: shop\n"));
    }

    @Test
    void whatCanBeRenderedOfABrokenFolderIs() {
        CliRun run = CliRun.of("render", CliRun.sample("broken").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("---\n");
        assertThat(run.err()).contains("broken.yaml:42");
    }
}
