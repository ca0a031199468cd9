package dev.oamstudio.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Something whose time is taken.
///
/// @param name the key of the message that names it; its argument is the size
/// @param size how much it works on
/// @param step does it once; called with 0, 1, 2 …, so that no run finds the answer of the one before
public record BenchJob(String name, int size, Step step) {

    /// One run.
    @FunctionalInterface
    public interface Step {
        void run(int number) throws InterruptedException;
    }

    /// Runs it until the code is warm and some time is filled, and takes the times of what comes after warming.
    ///
    /// @param enough how long the measured runs take together, at least; there are five of them at least
    public Times measure(Duration enough) throws InterruptedException {
        int number = 0;
        long warm = System.nanoTime() + enough.toNanos() / 2;
        while (number < 3 || System.nanoTime() < warm) {
            step.run(number++);
        }
        List<Duration> times = new ArrayList<>();
        long end = System.nanoTime() + enough.toNanos();
        while (times.size() < 5 || System.nanoTime() < end) {
            long start = System.nanoTime();
            step.run(number++);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return new Times(times);
    }
}
