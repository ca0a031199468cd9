package dev.oamstudio.cluster.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;

/// A time that stands still until it is advanced; what becomes due runs in order on the thread that advances it.
public final class VirtualTime implements SandboxTime {
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();
    private Instant now;
    private long set;

    public VirtualTime(Instant start) {
        now = start;
    }

    /// Lets time pass.
    public void advance(Duration span) {
        Instant end = now().plus(span);
        Optional<Alarm> next = dueBy(end);
        while (next.isPresent()) {
            next.get().work().run();
            next = dueBy(end);
        }
        synchronized (this) {
            now = end;
        }
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void after(Duration wait, Runnable work) {
        alarms.add(new Alarm(now.plus(wait), set++, work));
    }

    @Override
    public synchronized void close() {
        alarms.clear();
    }

    private synchronized Optional<Alarm> dueBy(Instant end) {
        if (alarms.isEmpty() || alarms.element().due().isAfter(end)) {
            return Optional.empty();
        }
        Alarm alarm = alarms.remove();
        now = alarm.due();
        return Optional.of(alarm);
    }

    private record Alarm(Instant due, long order, Runnable work) implements Comparable<Alarm> {
        @Override
        public int compareTo(Alarm other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }
}
