package dev.oamstudio.cluster.connect;

import java.time.Duration;

/// How long connecting may take before it has failed.
///
/// @param connect until there is a connection
/// @param answer from a request to its answer
public record ConnectLimits(Duration connect, Duration answer) {
    public static final ConnectLimits STANDARD =
            new ConnectLimits(Duration.ofSeconds(5), Duration.ofSeconds(10));
}
