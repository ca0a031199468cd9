package dev.oamstudio.views.shell.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The letters of a query are found where a reader would point at them.
final class FuzzyMatchTest {
    private static final long SEED = 20261125;
    private static final int RUNS = 3_000;

    @ParameterizedTest
    @CsvSource({
        "zf, Zoom to fit, Zf",
        "ztf, Zoom to fit, Ztf",
        "che, checkout, che",
        "out, checkout, out",
        "mst, ManualScalerTrait, MST",
        "db, orders-db, db",
        "o d b, orders-db, odb"
    })
    void lettersAreSeenAtTheBeginningsOfWordsOrBesideEachOther(
            String query, String text, String seen) {
        assertThat(lettersAt(FuzzyMatch.of(query, text), text)).isEqualTo(seen);
    }

    @Test
    void whatLacksALetterIsNotFound() {
        assertThat(FuzzyMatch.of("xz", "Zoom to fit")).isEmpty();
        assertThat(FuzzyMatch.of("fitz", "Zoom to fit")).isEmpty();
        assertThat(FuzzyMatch.of("a", "")).isEmpty();
    }

    @Test
    void anEmptyQueryFindsEverythingAlike() {
        assertThat(FuzzyMatch.of("  ", "anything"))
                .isEqualTo(Optional.of(new FuzzyMatch(0, List.of())));
    }

    @Test
    void aWordFromItsBeginningBeatsScatteredLetters() {
        assertThat(score("plan", "Plan")).isGreaterThan(score("plan", "Replace all names"));
        assertThat(score("cart", "cart")).isGreaterThan(score("cart", "catalog Deployment cart"));
    }

    @Test
    void whatIsFoundAreTheLettersOfTheQueryInTheirOrderAndOnlyThen() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            String text = word(random, 14);
            String query = word(random, 4);
            Optional<FuzzyMatch> found = FuzzyMatch.of(query, text);
            String what = "seed " + SEED + ", run " + run + ": " + query + " in " + text;
            assertThat(found.isPresent()).as(what).isEqualTo(isSubsequence(query, text));
            if (found.isPresent() && !query.isBlank()) {
                assertThat(lettersAt(found, text).toLowerCase(Locale.ROOT))
                        .as(what)
                        .isEqualTo(query.replace(" ", "").toLowerCase(Locale.ROOT));
                assertThat(found.get().positions()).as(what).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    private static int score(String query, String text) {
        return FuzzyMatch.of(query, text).orElseThrow().score();
    }

    private static String lettersAt(Optional<FuzzyMatch> match, String text) {
        StringBuilder letters = new StringBuilder();
        match.orElseThrow().positions().forEach(at -> letters.append(text.charAt(at)));
        return letters.toString();
    }

    private static String word(Random random, int longest) {
        String alphabet = "abAB -";
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }

    private static boolean isSubsequence(String query, String text) {
        String letters = query.replace(" ", "").toLowerCase(Locale.ROOT);
        int next = 0;
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (next < letters.length() && letters.charAt(next) == letter) {
                next++;
            }
        }
        return next == letters.length();
    }
}
