package dev.oamstudio.views.live;

import java.time.Duration;
import java.time.Instant;

/// Short ages for tables: `40 s`, `6 m`, `3 h`, `3 d`. Never negative, whatever the clocks say.
final class Age {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;
    private static final long DAY = 86_400;

    private Age() {}

    static String between(Instant start, Instant now) {
        long seconds = Math.max(0, Duration.between(start, now).toSeconds());
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return seconds / MINUTE + " m";
        }
        return seconds < DAY ? seconds / HOUR + " h" : seconds / DAY + " d";
    }
}
