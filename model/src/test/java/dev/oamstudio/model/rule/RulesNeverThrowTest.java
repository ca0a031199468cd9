package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Whatever files hold, the rules report and do not fail: the examples of all rules are damaged at random, and all rules read them.
final class RulesNeverThrowTest {
    private static final int CASES = 3_000;
    private static final List<String> PIECES =
            List.of(
                    "", " ", "\n", "  - ", ": ", "[]", "{}", "null", "no", "\"", "*a", "&a ",
                    "---\n", "0", "[0]", "é😀");

    @Test
    void rulesReadDamagedExamplesWithoutFailing() {
        List<RuleExample> examples =
                RuleBook.standard().rules().stream()
                        .flatMap(rule -> RuleExample.of(rule).stream())
                        .toList();
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            RuleExample example = examples.get(random.nextInt(examples.size()));
            Map<String, String> texts = new TreeMap<>();
            example.bad().forEach((path, text) -> texts.put(path, damaged(text, random)));
            assertThatCode(() -> RuleBook.standard().check(RulePage.design(texts)))
                    .as("seed %d: %s", seed, texts)
                    .doesNotThrowAnyException();
        }
    }

    private static String damaged(String text, Random random) {
        String result = text;
        for (int blow = random.nextInt(5); blow >= 0; blow--) {
            int from = random.nextInt(result.length() + 1);
            int to =
                    Math.min(result.length(), from + random.nextInt(random.nextBoolean() ? 3 : 30));
            result =
                    result.substring(0, from)
                            + PIECES.get(random.nextInt(PIECES.size()))
                            + result.substring(to);
        }
        return result;
    }
}
