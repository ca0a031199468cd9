package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;

/// An object's health, in words, and whether its status speaks of an older generation.
public record HealthReport(Health health, Message message, boolean stale) {
    static HealthReport healthy(String key, Object... arguments) {
        return new HealthReport(Health.HEALTHY, Message.of(key, arguments), false);
    }

    static HealthReport progressing(String key, Object... arguments) {
        return new HealthReport(Health.PROGRESSING, Message.of(key, arguments), false);
    }

    static HealthReport degraded(String key, Object... arguments) {
        return new HealthReport(Health.DEGRADED, Message.of(key, arguments), false);
    }

    static HealthReport suspended(String key, Object... arguments) {
        return new HealthReport(Health.SUSPENDED, Message.of(key, arguments), false);
    }

    static HealthReport unknown(String key, Object... arguments) {
        return new HealthReport(Health.UNKNOWN, Message.of(key, arguments), false);
    }

    static HealthReport missing(String key, Object... arguments) {
        return new HealthReport(Health.MISSING, Message.of(key, arguments), false);
    }
}
