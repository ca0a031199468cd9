package dev.oamstudio.cluster.sandbox.time;

import java.time.Duration;
import java.time.Instant;

/// The time that a sandbox lives in, and its alarm clock.
public interface SandboxTime extends AutoCloseable {
    Instant now();

    /// Runs something once a time has passed; on which thread is this clock's own business.
    void after(Duration wait, Runnable work);

    @Override
    void close();
}
