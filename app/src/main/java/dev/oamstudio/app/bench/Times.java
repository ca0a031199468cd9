package dev.oamstudio.app.bench;

import java.time.Duration;
import java.util.List;

/// How long each run of a job took.
///
/// @param all at least one, shortest first
public record Times(List<Duration> all) {
    public Times {
        all = all.stream().sorted().toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no runs");
        }
    }

    public Duration median() {
        return at(0.5);
    }

    /// What 95 of 100 runs do not exceed.
    public Duration p95() {
        return at(0.95);
    }

    /// The shortest time that a share of the runs does not exceed (nearest rank).
    private Duration at(double share) {
        return all.get((int) Math.ceil(share * all.size()) - 1);
    }
}
