package dev.oamstudio.cluster.request;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Longer and longer pauses: each up to twice as long as the one before, ten seconds at most. Each is shortened by up to half, so
/// that many who wait for the same server do not come back at the same moment.
public final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final RandomGenerator random;
    private Duration next = FIRST;

    public Backoff(RandomGenerator random) {
        this.random = random;
    }

    public Duration next() {
        long half = next.toMillis() / 2;
        Duration pause = Duration.ofMillis(half + random.nextLong(half + 1));
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }

    /// Starts over with short pauses.
    public void reset() {
        next = FIRST;
    }
}
