package dev.oamstudio.views.task;

import java.time.Duration;

/// How a job ended.
public sealed interface Outcome<T> {

    /// It gave a value.
    record Done<T>(T value) implements Outcome<T> {}

    /// It threw. A checked exception is the world's failure; an unchecked one is ours and was logged.
    record Failed<T>(Throwable cause) implements Outcome<T> {}

    /// It took longer than it may and was interrupted.
    record TimedOut<T>(Duration limit) implements Outcome<T> {}

    /// Somebody stopped it.
    record Cancelled<T>() implements Outcome<T> {}
}
