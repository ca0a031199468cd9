package dev.oamstudio.model.status;

import java.util.Comparator;
import java.util.stream.Stream;

/// Whether something works.
public enum Health {
    HEALTHY,
    PROGRESSING,
    DEGRADED,
    SUSPENDED,
    MISSING,
    UNKNOWN;

    /// The best first: what needs a person comes after what needs time, and what nobody knows is no good news.
    public static final Comparator<Health> BADNESS = Comparator.comparingInt(Health::badness);

    /// The worst of several; healthy where there are none.
    public static Health worst(Stream<Health> healths) {
        return healths.max(BADNESS).orElse(HEALTHY);
    }

    public boolean isWorseThan(Health other) {
        return BADNESS.compare(this, other) > 0;
    }

    /// Whether it is as good as it is meant to be: working, or put to rest by its owner.
    public boolean isReady() {
        return this == HEALTHY || this == SUSPENDED;
    }

    private int badness() {
        return switch (this) {
            case HEALTHY -> 0;
            case SUSPENDED -> 1;
            case UNKNOWN -> 2;
            case PROGRESSING -> 3;
            case MISSING -> 4;
            case DEGRADED -> 5;
        };
    }
}
