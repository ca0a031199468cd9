package dev.oamstudio.model.yaml;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Runs a law over many random cases; a failure names the seed of its case.
final class Cases {
    private static final long FIRST_SEED = 20_261_124;

    private Cases() {}

    /// A law, given the randomness of one case.
    interface Law {
        void check(RandomGenerator random) throws FieldPathException;
    }

    static void check(int count, Law law) {
        for (int i = 0; i < count; i++) {
            check(FIRST_SEED + i, law);
        }
    }

    /// One case alone, to look at a failure.
    static void check(long seed, Law law) {
        try {
            law.check(new SplittableRandom(seed));
        } catch (AssertionError | RuntimeException | FieldPathException broken) {
            throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
        }
    }
}
