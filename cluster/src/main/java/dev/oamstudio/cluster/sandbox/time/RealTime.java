package dev.oamstudio.cluster.sandbox.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/// Real time. Waits may be shortened by a factor, so that a demonstration or a test need not be patient; the time told stays
/// the real one.
public final class RealTime implements SandboxTime {
    private final InstantSource clock;
    private final double speed;
    private final DelayQueue<Alarm> alarms = new DelayQueue<>();
    private final Thread thread = Thread.ofVirtual().name("sandbox").unstarted(this::ring);
    private volatile boolean closed;

    /// @param speed by how much waits are shortened; 1 for none
    public RealTime(InstantSource clock, double speed) {
        this.clock = clock;
        this.speed = speed;
        thread.start();
    }

    public static RealTime atSpeed(double speed) {
        return new RealTime(Clock.systemUTC(), speed);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void after(Duration wait, Runnable work) {
        if (!closed) {
            alarms.add(new Alarm(System.nanoTime() + (long) (wait.toNanos() / speed), work));
        }
    }

    @Override
    public void close() {
        closed = true;
        alarms.clear();
        thread.interrupt();
    }

    private void ring() {
        try {
            while (!closed) {
                alarms.take().work().run();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private record Alarm(long due, Runnable work) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(
                    getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
