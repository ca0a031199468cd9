package dev.oamstudio.views.shell.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.shell.difference.LineDifference.Line;
import dev.oamstudio.views.shell.difference.LineDifference.Side;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Both texts can be read from their difference, and it names no more lines than it has to.
final class LineDifferenceTest {
    private static final long SEED = 31;
    private static final int RUNS = 2_000;

    @Test
    void aChangedLineIsShownAsMineThenTheirs() {
        assertThat(LineDifference.between("a\nb\nc\n", "a\nx\nc\nd\n").lines())
                .containsExactly(
                        new Line(Side.BOTH, 1, "a"),
                        new Line(Side.MINE, 2, "b"),
                        new Line(Side.THEIRS, 2, "x"),
                        new Line(Side.BOTH, 3, "c"),
                        new Line(Side.THEIRS, 4, "d"),
                        new Line(Side.BOTH, 4, ""));
    }

    @Test
    void equalTextsDifferInNothing() {
        assertThat(LineDifference.between("a\nb", "a\nb").changes()).isZero();
    }

    @Test
    void aFileThatIsGoneIsAllMine() {
        assertThat(LineDifference.between("a\nb", "").lines())
                .containsExactly(new Line(Side.MINE, 1, "a"), new Line(Side.MINE, 2, "b"));
    }

    @Test
    void bothTextsCanBeReadFromTheDifference() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            String mine = text(random);
            String theirs = text(random);
            LineDifference difference = LineDifference.between(mine, theirs);
            String what = "seed " + SEED + ", run " + run;
            assertThat(side(difference, Side.THEIRS)).as(what).isEqualTo(mine);
            assertThat(side(difference, Side.MINE)).as(what).isEqualTo(theirs);
            assertThat(difference.changes())
                    .as(what)
                    .isEqualTo(LineDifference.between(theirs, mine).changes());
        }
    }

    @Test
    void hugeTextsAreComparedWithoutASearch() {
        String mine = "a\n".repeat(3_000) + "end";
        String theirs = "b\n".repeat(3_000) + "end";
        assertThat(LineDifference.between(mine, theirs).changes()).isEqualTo(6_000);
    }

    /// The text that is left without the lines of one side.
    private static String side(LineDifference difference, Side without) {
        return difference.lines().stream()
                .filter(line -> line.side() != without)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Random random) {
        List<String> words = List.of("a", "b", "c", "");
        return random.ints(1 + random.nextInt(12), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining("\n"));
    }
}
