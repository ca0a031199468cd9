package dev.oamstudio.views.task;

import java.util.Optional;
import java.util.function.Consumer;

/// Computes something again and again, and passes on only what belongs to the newest revision: a newer start
/// cancels the older job, and its outcome is dropped however it ends. Owned by the FX thread.
public final class LatestOnly<T> {
    private final Background background;
    private final Consumer<Outcome<T>> receiver;
    private long newest = Long.MIN_VALUE;
    private Optional<Running> running = Optional.empty();

    public LatestOnly(Background background, Consumer<Outcome<T>> receiver) {
        this.background = background;
        this.receiver = receiver;
    }

    /// Starts the job of a revision; does nothing for a revision that is not newer than the last.
    public void start(long revision, Job<T> job) {
        if (revision <= newest) {
            return;
        }
        newest = revision;
        running.ifPresent(Running::cancel);
        running =
                Optional.of(
                        background.start(
                                job,
                                outcome -> {
                                    if (revision == newest) {
                                        receiver.accept(outcome);
                                    }
                                }));
    }
}
