package dev.oamstudio.app.cli.print;

import java.time.Duration;
import java.time.Instant;

/// How long ago something was, as kubectl writes it: `12s`, `3m`, `2h`, `5d`.
final class Age {
    private Age() {}

    static String of(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.isNegative() || age.isZero()) {
            return "0s";
        }
        if (age.toMinutes() < 2) {
            return age.toSeconds() + "s";
        }
        if (age.toHours() < 2) {
            return age.toMinutes() + "m";
        }
        return age.toDays() < 2 ? age.toHours() + "h" : age.toDays() + "d";
    }
}
