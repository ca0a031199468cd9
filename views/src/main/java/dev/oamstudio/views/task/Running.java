package dev.oamstudio.views.task;

import java.util.concurrent.Future;

/// A job under way.
public final class Running {
    private final String name;
    private final Future<?> future;

    Running(String name, Future<?> future) {
        this.name = name;
        this.future = future;
    }

    /// The name of its job.
    public String name() {
        return name;
    }

    /// Interrupts it; its outcome is `Cancelled` unless it ended before.
    public void cancel() {
        future.cancel(true);
    }
}
