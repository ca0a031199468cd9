package dev.oamstudio.cluster.watch;

import java.time.Duration;

/// How long a watch waits for what.
///
/// @param answer for the server to answer a watch request
/// @param silence without a byte until a connection counts as lost. The server is asked to end each request well before, so that a
///     connection that lives is never silent for so long
/// @param steady how long a request has to last for the server not to count as ending requests at once
/// @param pause how to pass the time between two attempts
record Patience(Duration answer, Duration silence, Duration steady, Pause pause) {
    static final Patience STANDARD =
            new Patience(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(5),
                    Thread::sleep);

    /// For how many seconds the server is asked to keep a request.
    long serverSeconds() {
        return Math.max(1, silence.toSeconds() * 3 / 4);
    }

    /// Passes time.
    @FunctionalInterface
    interface Pause {
        void pause(Duration length) throws InterruptedException;
    }
}
