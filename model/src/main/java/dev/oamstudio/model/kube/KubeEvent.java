package dev.oamstudio.model.kube;

import java.time.Instant;
import java.util.Optional;

/// An event of a cluster about one object.
public record KubeEvent(
        ObjectKey about,
        boolean warning,
        String reason,
        String message,
        long count,
        Optional<Instant> last) {}
