package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is too much becomes a fault; the rest is read.
class YamlLimitsTest {
    private static final YamlLimits SMALL = new YamlLimits(1_000, 100, 3, 5, 10, 8);

    private static List<YamlFault.Kind> faults(String text, YamlLimits limits) {
        return YamlFile.parse("a.yaml", text, limits).documents().stream()
                .flatMap(document -> document.faults().stream())
                .map(YamlFault::kind)
                .toList();
    }

    @Test
    void limitsAreSettingsWhoseMistakesDoNotCount() {
        assertThat(
                        YamlLimits.from(
                                Json.read(
                                        "{\"fileLength\":1000,\"depth\":99999,\"documents\":-1,\"retries\":\"x\"}")))
                .isEqualTo(new YamlLimits(1_000, 3 << 20, 10_000, 1_000, 10, 8));
        assertThat(YamlLimits.from(Value.Null.NULL)).isEqualTo(YamlLimits.DEFAULT);
    }

    @Test
    void theDeepestTreesThatSettingsAllowAreReadAndEditedWithoutAnOverflow()
            throws FieldPathException {
        YamlLimits deepest = YamlLimits.from(Json.read("{\"depth\":1000}"));
        String text = "a: " + "[".repeat(998) + "1" + "]".repeat(998) + "\nb: 1\n";
        YamlFile file = YamlFile.parse("a.yaml", text, deepest);
        assertThat(file.documents().getFirst().faults()).isEmpty();
        assertThat(
                        TextChange.applyAll(
                                text,
                                YamlPatch.set(file, 0, FieldPath.ofKeys("b"), Value.whole(2))))
                .isEqualTo(text.replace("b: 1", "b: 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "a|---|b|---|c, 2, 2",
        "---|a|---|b|---|c, 2, 2",
        "a|---|b, 1, 1",
        "a|---|b, 2, 2",
        "---|a|---|b, 2, 2"
    })
    void aFileHasNoMoreDocumentsThanTheLimit(String text, int limit, int documents) {
        YamlLimits limits = YamlLimits.from(Json.read("{\"documents\":" + limit + "}"));
        YamlFile file = YamlFile.parse("a.yaml", text.replace('|', '\n') + "\n", limits);
        assertThat(file.documents()).hasSize(documents);
        boolean cut = text.split("---", -1).length - (text.startsWith("-") ? 1 : 0) > limit;
        assertThat(file.documents().getLast().faults().isEmpty()).isEqualTo(!cut);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        YamlFile file = YamlFile.parse("a.yaml", "a: 1\n".repeat(10_000_000));
        assertThat(file.documents()).hasSize(1);
        assertThat(file.documents().getFirst().faults())
                .containsExactly(
                        new YamlFault(
                                YamlFault.Kind.TOO_LARGE,
                                new TextRange(0, 4),
                                "longer than 33554432 characters"));
    }

    @Test
    void aDocumentThatIsTooLargeLeavesTheOthersAlone() {
        YamlFile file =
                YamlFile.parse(
                        "a.yaml", "a: 1\n---\nb: " + "x".repeat(100) + "\n---\nc: 1\n", SMALL);
        assertThat(file.documents())
                .extracting(YamlDocument::isBroken)
                .containsExactly(false, true, false);
        assertThat(faults(file.text(), SMALL)).containsExactly(YamlFault.Kind.TOO_LARGE);
    }

    @Test
    void documentsBeyondTheLimitAreReadAsOne() {
        YamlFile file = YamlFile.parse("a.yaml", "---\na: 1\n".repeat(5), SMALL);
        assertThat(file.documents()).hasSize(3);
        assertThat(file.documents().get(2).faults())
                .extracting(YamlFault::kind)
                .containsExactly(YamlFault.Kind.TOO_LARGE);
    }

    @Test
    void nestingEndsAtTheLimit() {
        assertThat(faults("[[[[[1]]]]]", SMALL)).isEmpty();
        assertThat(faults("[[[[[[1]]]]]]", SMALL)).containsExactly(YamlFault.Kind.TOO_DEEP);
        assertThat(faults("[".repeat(100_000), YamlLimits.DEFAULT))
                .contains(YamlFault.Kind.TOO_DEEP);
        assertThat(faults("a:\n" + "- ".repeat(300) + "b\n", YamlLimits.DEFAULT))
                .containsExactly(YamlFault.Kind.TOO_DEEP);
    }

    @Test
    void whatStandsAboveTheNestingIsRead() {
        YamlDocument read =
                YamlFile.parse("a.yaml", "a: 1\nb: [[[[[[]]]]]]\n", SMALL).documents().getFirst();
        assertThat(read.value().get("a")).contains(Value.whole(1));
    }

    @Test
    void aliasesMustNotMakeADocumentMuchLongerThanItsText() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1) + ", ";
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(alias.repeat(9))
                    .append("x]\n");
        }
        YamlDocument read = YamlFile.parse("a.yaml", bomb.toString()).documents().getFirst();
        assertThat(read.faults())
                .extracting(YamlFault::kind)
                .containsExactly(YamlFault.Kind.TOO_MANY_ALIASES);
        assertThat(Json.write(read.value()).length()).isLessThan(100 * bomb.length());
    }

    @Test
    void aliasesInReasonAreFine() {
        assertThat(
                        faults(
                                "a: &a {b: 1}\n"
                                        + "c%d: *a\n"
                                                .repeat(50)
                                                .replace("%d", "x")
                                                .replaceFirst("cx", "cy"),
                                YamlLimits.DEFAULT))
                .containsOnly(YamlFault.Kind.DUPLICATE_KEY);
    }
}
