package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oamstudio.model.yaml.FieldPath.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Field paths as crossplane's runtime reads and follows them.
class FieldPathTest {
    private static final List<String> KEYS =
            List.of("a", "b.c", "0", "12", "-1", "", "a b", "*", "x'y", "ü", "a/b.c-d");

    @Test
    void bracketsWithAnUnsignedNumberAreIndexesElseKeys() throws FieldPathException {
        assertThat(FieldPath.parse("spec.containers[0].env[name]['a.b']['0'][-1].0").steps())
                .isEqualTo(
                        List.of(
                                new Step.Key("spec"),
                                new Step.Key("containers"),
                                new Step.Index(0),
                                new Step.Key("env"),
                                new Step.Key("name"),
                                new Step.Key("a.b"),
                                new Step.Key("0"),
                                new Step.Key("-1"),
                                new Step.Key("0")));
        assertThat(FieldPath.parse("[1]").steps()).isEqualTo(List.of(new Step.Index(1)));
        assertThat(FieldPath.parse("")).isEqualTo(FieldPath.ROOT);
        assertThat(FieldPath.parse("a[4294967296]")).isEqualTo(FieldPath.ofKeys("a", "4294967296"));
    }

    /// The runtime's own answers, written down by `src/test/oracle/fieldpath`. We differ in one thing: indexes above our limit.
    @Test
    void theGrammarIsTheRuntimes() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Value line : answers()) {
            String expected =
                    line.textAt("error").orElseGet(() -> Json.write(line.get("segments").get()));
            String actual = steps(line.textAt("path").orElseThrow());
            boolean tooLarge = actual.startsWith("index ") && expected.contains("4294967295");
            if (!tooLarge && !actual.equals(expected) && !actual.startsWith(expected + " of ")) {
                differences.add(line + ": " + actual);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Cases.check(
                2_000,
                random -> {
                    FieldPath path = FieldPath.ROOT;
                    for (int i = random.nextInt(6); i > 0; i--) {
                        String key = KEYS.get(random.nextInt(KEYS.size()));
                        path = random.nextBoolean() ? path.key(key) : path.index(random.nextInt(9));
                    }
                    assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
                });
    }

    private static String steps(String path) {
        try {
            Value.Sequence steps = Value.Sequence.EMPTY;
            for (Step step : FieldPath.parse(path).steps()) {
                steps =
                        steps.plus(
                                switch (step) {
                                    case Step.Key(String name) -> Value.text(name);
                                    case Step.Index(int position) -> Value.whole(position);
                                });
            }
            return Json.write(steps);
        } catch (FieldPathException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<Value> answers() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        FieldPathTest.class.getResourceAsStream("field-paths.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Json::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a",
                "a.",
                "a..b",
                "a.[0]",
                "a[]",
                "a[0",
                "a['b",
                "a]",
                "a[b[c]]",
                ".",
                "a[4294967295]"
            })
    void malformedPathsAreRefused(String written) {
        assertThatThrownBy(() -> FieldPath.parse(written)).isInstanceOf(FieldPathException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | a.b[1].c | {\"a\":{\"b\":[null,{\"c\":9}]}}",
                "{\"a\":null} | a.b | {\"a\":{\"b\":9}}",
                "{\"a\":[1,2]} | a[1] | {\"a\":[1,9]}",
                "{\"a\":1,\"b\":2} | a | {\"a\":9,\"b\":2}",
                "null | a | {\"a\":9}",
            })
    void settingCreatesWhatIsMissing(String before, String path, String after)
            throws FieldPathException {
        Value result = FieldPath.parse(path).set(Json.read(before), Value.whole(9));
        assertThat(Json.write(result)).isEqualTo(after);
        assertThat(FieldPath.parse(path).in(result)).contains(Value.whole(9));
    }

    @Test
    void settingStopsAtWhatIsNeitherMappingNorSequence() {
        Value value = Json.read("{\"a\":{\"b\":\"x\"},\"l\":[1]}");
        assertThatThrownBy(() -> FieldPath.parse("a.b.c").set(value, Value.whole(1)))
                .hasMessage("\"a.b\" is not a mapping");
        assertThatThrownBy(() -> FieldPath.parse("a[0]").set(value, Value.whole(1)))
                .hasMessage("\"a\" is not a sequence");
        assertThatThrownBy(() -> FieldPath.parse("l.x").set(value, Value.whole(1)))
                .hasMessage("\"l\" is not a mapping");
    }

    @Test
    void readingPastTheEndFindsNothing() throws FieldPathException {
        Value value = Json.read("{\"l\":[1],\"t\":\"x\"}");
        assertThat(FieldPath.parse("l[1]").in(value)).isEmpty();
        assertThat(FieldPath.parse("l.x").in(value)).isEmpty();
        assertThat(FieldPath.parse("t.x").in(value)).isEmpty();
    }

    @Test
    void removingLeavesTheRest() throws FieldPathException {
        Value value = Json.read("{\"l\":[1,2,{\"a\":1,\"b\":2}],\"t\":\"x\"}");
        assertThat(Json.write(FieldPath.parse("l[2].a").removeFrom(value)))
                .isEqualTo("{\"l\":[1,2,{\"b\":2}],\"t\":\"x\"}");
        assertThat(Json.write(FieldPath.parse("l[0]").removeFrom(value)))
                .isEqualTo("{\"l\":[2,{\"a\":1,\"b\":2}],\"t\":\"x\"}");
        assertThat(FieldPath.parse("x.y").removeFrom(value)).isEqualTo(value);
        assertThat(FieldPath.ROOT.removeFrom(value)).isEqualTo(value);
    }
}
