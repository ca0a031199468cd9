package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class LineHunksTest {

    @Test
    void theOtherTextFollowsFromOneAndTheHunks() {
        for (long seed = 0; seed < 2_000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            String before = text(random);
            String after = random.nextInt(4) == 0 ? text(random) : changed(before, random);
            FileStep step = FileStep.between("f", Optional.of(before), Optional.of(after));

            assertThat(step.redo(Optional.of(before))).as("seed %d", seed).contains(after);
            assertThat(step.undo(Optional.of(after))).as("seed %d", seed).contains(before);
        }
    }

    @Test
    void mergingWithOneselfOrWithNothingGivesTheOtherSide() {
        for (long seed = 0; seed < 1_000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            String base = text(random);
            String mine = changed(base, random);

            assertThat(FileMerge.of("f", base, mine, base).merged()).isEqualTo(mine);
            assertThat(FileMerge.of("f", base, base, mine).merged()).isEqualTo(mine);
            assertThat(FileMerge.of("f", base, mine, mine).merged()).isEqualTo(mine);
        }
    }

    @Test
    void twoChangesFarFromEachOtherAreTwoHunks() {
        String before = "a\nb\nc\nd\ne\nf\n".repeat(30);
        List<String> lines = LineHunks.lines(before);
        lines.set(3, "x\n");
        lines.add(150, "y\n");
        String after = String.join("", lines);

        assertThat(LineHunks.between(before, after)).hasSize(2);
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(60);
        for (int i = 0; i < lines; i++) {
            text.append("# ").append((char) ('a' + random.nextInt(20))).append(random.nextInt(3));
            text.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        return random.nextBoolean() ? text.toString() : text + "# end";
    }

    private static String changed(String text, RandomGenerator random) {
        List<String> lines = new ArrayList<>(LineHunks.lines(text));
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(lines.size() + 1);
            if (at < lines.size() && random.nextBoolean()) {
                lines.remove(at);
            } else {
                lines.add(at, "# new " + i + "\n");
            }
        }
        return String.join("", lines);
    }
}
