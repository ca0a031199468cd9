package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Texts mean what the Go library of Kubernetes' tools reads in them; its answers were written down by `src/test/oracle`.
class KubernetesReadingTest {
    /// Where we differ, each with a fault that says so: Kubernetes drops what stands behind the end of a document, and cuts
    /// a file at `---` even behind directives.
    private static final Set<String> DIFFERENT =
            Set.of("document end", "rest behind a root", "directive");

    /// SnakeYAML refuses a comment right behind a block scalar's sign.
    private static final Pattern REFUSED = Pattern.compile("v: [|>]#.*");

    @Test
    void documentsMeanWhatKubernetesReadsInThem() {
        List<String> differences = new ArrayList<>();
        for (Value line : lines("documents.jsonl")) {
            String name = line.textAt("name").orElseThrow();
            List<Value> expected = line.itemsAt("documents");
            List<Value> read =
                    YamlFile.parse("a.yaml", line.textAt("text").orElseThrow()).documents().stream()
                            .map(KubernetesReadingTest::whole)
                            .toList();
            if (!read.equals(expected) && !DIFFERENT.contains(name)) {
                differences.add(name + ": " + read + " instead of " + expected);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void plainScalarsMeanWhatKubernetesReadsInThem() {
        List<String> differences = new ArrayList<>();
        for (Value line : lines("scalars.jsonl")) {
            String text = line.textAt("text").orElseThrow();
            compare(
                    "v: " + text,
                    line.get("value"),
                    read("v: " + text + "\n").flatMap(value -> value.get("v")),
                    differences);
            compare(text + ": v", line.get("key"), key(text), differences);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whereWeDifferAFaultSaysSo() {
        List<Value> different =
                lines("documents.jsonl").stream()
                        .filter(line -> DIFFERENT.contains(line.textAt("name").orElseThrow()))
                        .toList();
        assertThat(different).hasSameSizeAs(DIFFERENT);
        assertThat(different)
                .allSatisfy(line -> {
                    YamlDocument read =
                            YamlFile.parse("a.yaml", line.textAt("text").orElseThrow())
                                    .documents()
                                    .getFirst();
                    assertThat(read.faults()).isNotEmpty();
                    assertThat(read.value()).isEqualTo(line.itemsAt("documents").getLast());
                });
    }

    private static void compare(
            String text, Optional<Value> expected, Optional<Value> read, List<String> differences) {
        boolean refused = REFUSED.matcher(text).matches() && read.isEmpty();
        if (!read.equals(expected) && !refused) {
            differences.add(text + " -> " + read + " instead of " + expected);
        }
    }

    private static Optional<Value> key(String text) {
        return read(text + ": v\n")
                .flatMap(value ->
                        value instanceof Value.Mapping mapping
                                        && mapping.entries().containsValue(Value.text("v"))
                                ? Optional.of(Value.text(mapping.entries().firstEntry().getKey()))
                                : Optional.empty());
    }

    private static Optional<Value> read(String text) {
        return Optional.of(YamlFile.parse("a.yaml", text).documents().getFirst())
                .filter(document -> !document.isBroken())
                .map(YamlDocument::value);
    }

    private static Value whole(YamlDocument document) {
        return document.isBroken() ? Value.Null.NULL : document.value();
    }

    private static List<Value> lines(String resource) {
        try (InputStream in = KubernetesReadingTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Json::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
