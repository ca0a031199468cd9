package dev.oamstudio.views.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts the toolkit once for all tests of a run, and takes them to its thread and back.
public final class Toolkit implements BeforeAllCallback {
    private static final long PATIENCE_SECONDS = 60;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    /// Makes sure that the toolkit runs.
    public static void start() throws Exception {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyStarted) {
            started.complete(false);
        }
        started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// Runs something on the FX thread and waits for what it returns; at once where this is that thread.
    public static <T> T onFx(Callable<T> work)
            throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Runnable task =
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception | AssertionError e) {
                        done.completeExceptionally(e);
                    }
                };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// Ends something on the FX thread. Being interrupted meanwhile is a failure of the test, not of what it closes.
    public static void end(Runnable work) throws ExecutionException, TimeoutException {
        try {
            onFx(() -> {
                work.run();
                return true;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while closing", e);
        }
    }
}
