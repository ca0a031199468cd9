package dev.oamstudio.model.kube;

import java.time.Instant;
import java.util.Optional;

/// An entry of `status.conditions`; absent texts are empty.
///
/// @param status `True`, `False` or `Unknown`
/// @param since when the status last changed
public record Condition(
        String type, String status, String reason, String message, Optional<Instant> since) {

    public boolean isTrue() {
        return "True".equals(status);
    }

    public boolean isFalse() {
        return "False".equals(status);
    }
}
