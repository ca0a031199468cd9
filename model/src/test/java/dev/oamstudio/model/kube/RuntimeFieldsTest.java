package dev.oamstudio.model.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Fields are written and read as crossplane-runtime 0.10 does; its answers were written down by `src/test/oracle/fieldpath`.
class RuntimeFieldsTest {

    @Test
    void everyWriteLeavesWhatTheRuntimeLeavesOrFailsAsItDoes() {
        List<String> differences = new ArrayList<>();
        for (Value line : lines()) {
            String expected =
                    line.get("error")
                            .map(error -> kind(error.display()))
                            .orElseGet(() -> line.get("result").orElseThrow().display());
            String actual = written(line);
            if (!sameJson(actual, expected)) {
                differences.add(line + ": " + actual);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void everyReadFindsWhatTheRuntimeFindsOrFailsAsItDoes() {
        List<String> differences = new ArrayList<>();
        for (Value line : lines()) {
            String expected =
                    line.get("getError")
                            .map(error -> kind(error.display()))
                            .orElseGet(() -> Json.write(line.get("get").orElseThrow()));
            String actual = read(line);
            if (!sameJson(actual, expected)) {
                differences.add(line + ": " + actual);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whatIsInTheWayIsNamed() throws FieldPathException {
        Value object = Json.read("{\"a\":{\"b\":null}}");
        FieldPath path = FieldPath.parse("a.b.c");
        assertThatThrownBy(() -> RuntimeFields.set(object, path, Value.whole(1)))
                .hasMessage("a.b is not an object");
        FieldPath list = FieldPath.parse("a[0]");
        assertThatThrownBy(() -> RuntimeFields.set(object, list, Value.whole(1)))
                .hasMessage("a is not an array");
    }

    @Test
    void anEmptyPathLeadsNowhere() throws FieldPathException {
        Value object = Json.read("{\"a\":1}");
        assertThat(RuntimeFields.set(object, FieldPath.ROOT, Value.whole(1))).isEqualTo(object);
    }

    private static String written(Value line) {
        try {
            return Json.write(
                    RuntimeFields.set(
                            line.get("object").orElseThrow(), path(line), Value.text("new")));
        } catch (FieldPathException refused) {
            return kind(String.valueOf(refused.getMessage()));
        }
    }

    private static String read(Value line) {
        try {
            return RuntimeFields.get(line.get("object").orElseThrow(), path(line))
                    .map(Json::write)
                    .orElse("not found");
        } catch (FieldPathException refused) {
            return kind(String.valueOf(refused.getMessage()));
        }
    }

    private static FieldPath path(Value line) throws FieldPathException {
        return FieldPath.parse(line.textAt("path").orElseThrow());
    }

    private static boolean sameJson(String one, String other) {
        if (!isJson(one) || !isJson(other)) {
            return one.equals(other);
        }
        return Json.read(one).equals(Json.read(other));
    }

    private static boolean isJson(String text) {
        return text.matches("(?s)[\\[{\"].*") || text.matches("null|true|false|[0-9.]+");
    }

    /// The two say the same in different words.
    private static String kind(String message) {
        if (message.contains("no such")) {
            return "not found";
        }
        return message.endsWith("not an object") ? "no object" : "no array";
    }

    private static List<Value> lines() {
        try (InputStream in =
                Objects.requireNonNull(
                        RuntimeFieldsTest.class.getResourceAsStream("field-writes.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Json::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
