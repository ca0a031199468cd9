package dev.oamstudio.views.task;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs jobs on named virtual threads and hands their outcomes over on the FX thread. Owned by the FX thread.
public final class Background implements AutoCloseable {
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final Executor owner;
    private final Consumer<Throwable> defects;

    /// @param defects told once of every unchecked exception that a job throws
    public Background(Consumer<Throwable> defects) {
        this(new FxThread(), defects);
    }

    /// Hands outcomes to a thread of the caller's choice, where no toolkit runs.
    public Background(Executor owner, Consumer<Throwable> defects) {
        this.owner = owner;
        this.defects = defects;
    }

    /// Starts a job. `receiver` is called exactly once, on the FX thread, after the job has left `running`.
    public <T> Running start(Job<T> job, Consumer<Outcome<T>> receiver) {
        FutureTask<T> task = new FutureTask<>(job.work());
        Running handle = new Running(job.name(), task);
        running.add(handle);
        Thread.ofVirtual().name(job.name()).start(task);
        Thread.ofVirtual()
                .name(job.name() + " (outcome)")
                .start(() -> {
                    Outcome<T> outcome = await(job, task);
                    owner.execute(() -> {
                        running.remove(handle);
                        receiver.accept(outcome);
                    });
                });
        return handle;
    }

    /// What runs now, for those who show it. Changes on the FX thread.
    public ObservableList<Running> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /// Cancels everything that runs.
    @Override
    public void close() {
        List.copyOf(running).forEach(Running::cancel);
    }

    private <T> Outcome<T> await(Job<T> job, FutureTask<T> task) {
        try {
            return new Outcome.Done<>(task.get(job.limit().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Outcome.TimedOut<>(job.limit());
        } catch (CancellationException | InterruptedException e) {
            return new Outcome.Cancelled<>();
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        }
    }

    private <T> Outcome<T> failed(Throwable cause) {
        if (cause instanceof RuntimeException || cause instanceof Error) {
            defects.accept(cause);
        }
        return new Outcome.Failed<>(cause);
    }
}
