package dev.oamstudio.views.task;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Blocking work: what it is called while it runs, how long it may take, and the work itself, which ends
/// early when its thread is interrupted.
public record Job<T>(String name, Duration limit, Callable<T> work) {
    public Job {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("A job needs time: " + limit);
        }
    }
}
