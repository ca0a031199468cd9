package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON text and values.
class JsonTest {

    @Test
    void valuesAreWrittenWithTheirKeysInOrder() {
        Value value =
                Json.read(
                        "{\"b\": [1, -2.5, true, null, \"x\\n\\u0001\\\"\"], \"a\": {}, \"c\": []}");
        assertThat(Json.write(value))
                .isEqualTo("{\"b\":[1,-2.5,true,null,\"x\\n\\u0001\\\"\"],\"a\":{},\"c\":[]}");
        assertThat(Json.pretty(value))
                .isEqualTo(
                        """
                        {
                          "b": [
                            1,
                            -2.5,
                            true,
                            null,
                            "x\\n\\u0001\\""
                          ],
                          "a": {},
                          "c": []
                        }\
                        """);
    }

    @Test
    void numbersAreReadAsTheKubernetesApiReadsThem() {
        assertThat(Json.read("[1, 1.0, 1e3, 9223372036854775807, 9223372036854775808, 0.1]"))
                .isEqualTo(
                        new Value.Sequence(
                                List.of(
                                        Value.whole(1),
                                        Value.whole(1),
                                        Value.whole(1000),
                                        Value.whole(Long.MAX_VALUE),
                                        new Value.Real(0x1p63),
                                        new Value.Real(0.1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\" 1}",
                "01",
                "tru",
                "\"x",
                "\"\\q\"",
                "1 2",
                "-",
                "1.",
                "'a'",
                "1e999",
                "\"\n\""
            })
    void whatIsNoJsonIsRefusedWithItsOffset(String text) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("not JSON: .* at offset \\d+");
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
                .hasMessageContaining("nested too deeply");
    }
}
