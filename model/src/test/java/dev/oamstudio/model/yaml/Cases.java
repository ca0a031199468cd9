package dev.oamstudio.model.yaml;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Runs a law over many random cases. The first case that breaks it is shrunk by halving: of its random choices ever fewer are
/// made by chance, the rest falls on the simplest. The failure names the seed and the number of choices.
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

    /// One case, to look at a failure.
    static void check(long seed, Law law) {
        Choices all = new Choices(seed, Integer.MAX_VALUE);
        Optional<Throwable> failure = failure(all, law);
        if (failure.isPresent()) {
            throw shrunk(seed, all.made(), failure.get(), law);
        }
    }

    /// A case in its shrunk form.
    static void check(long seed, int choices, Law law) {
        Optional<Throwable> failure = failure(new Choices(seed, choices), law);
        if (failure.isPresent()) {
            throw broken(seed, choices, failure.get());
        }
    }

    private static AssertionError shrunk(long seed, int made, Throwable first, Law law) {
        Throwable smallest = first;
        int least = made;
        for (int step = made / 2; step > 0; step = Math.min(step / 2, least)) {
            Optional<Throwable> smaller = failure(new Choices(seed, least - step), law);
            while (smaller.isPresent()) {
                smallest = smaller.get();
                least -= step;
                smaller =
                        least >= step
                                ? failure(new Choices(seed, least - step), law)
                                : Optional.empty();
            }
        }
        return broken(seed, least, smallest);
    }

    private static AssertionError broken(long seed, int choices, Throwable failure) {
        return new AssertionError(
                "seed " + seed + ", " + choices + " choices: " + failure.getMessage(), failure);
    }

    private static Optional<Throwable> failure(Choices choices, Law law) {
        try {
            law.check(choices);
            return Optional.empty();
        } catch (AssertionError | RuntimeException | FieldPathException broken) {
            return Optional.of(broken);
        }
    }

    /// Random numbers, of which all but the first few are 0.
    private static final class Choices implements RandomGenerator {
        private final RandomGenerator random;
        private final int most;
        private int made;

        Choices(long seed, int most) {
            this.random = new SplittableRandom(seed);
            this.most = most;
        }

        int made() {
            return made;
        }

        @Override
        public long nextLong() {
            if (made >= most) {
                return 0;
            }
            made++;
            return random.nextLong();
        }

        // The generator's own ways to these are not those of the default methods.
        @Override
        public int nextInt() {
            return made < most ? counted(random.nextInt()) : 0;
        }

        @Override
        public int nextInt(int bound) {
            return made < most ? counted(random.nextInt(bound)) : 0;
        }

        private int counted(int chosen) {
            made++;
            return chosen;
        }
    }
}
