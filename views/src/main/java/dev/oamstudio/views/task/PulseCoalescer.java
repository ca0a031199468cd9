package dev.oamstudio.views.task;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Takes values from any thread, however fast, and hands over at most one a pulse on the FX thread: what the
/// waiting ones were merged into.
public final class PulseCoalescer<T> {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final BinaryOperator<T> merge;
    private final Consumer<T> receiver;
    private final NextPulse nextPulse = new NextPulse();

    /// Keeps the newest value only.
    public PulseCoalescer(Consumer<T> receiver) {
        this((older, newer) -> newer, receiver);
    }

    /// @param merge makes one value of an older and a newer one; runs on the submitting thread, may be retried
    public PulseCoalescer(BinaryOperator<T> merge, Consumer<T> receiver) {
        this.merge = merge;
        this.receiver = receiver;
    }

    /// Leaves a value for the next pulse.
    public void submit(T value) {
        T before = waiting.getAndUpdate(older -> older == null ? value : merge.apply(older, value));
        if (before == null) {
            Platform.runLater(nextPulse::start);
        }
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            receiver.accept(value);
        }
    }

    /// Fires once, in the pulse after it was started.
    private final class NextPulse extends AnimationTimer {
        @Override
        public void handle(long now) {
            stop();
            deliver();
        }
    }
}
