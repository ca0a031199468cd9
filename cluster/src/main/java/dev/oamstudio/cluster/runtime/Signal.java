package dev.oamstudio.cluster.runtime;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Wakes whoever waits when something changed. Changes between two waits count once.
final class Signal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean raised;

    void raise() {
        lock.lock();
        try {
            raised = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until it is raised, or for a while; lowers it again.
    void await(Duration limit) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = limit.toNanos();
            while (!raised && left > 0) {
                left = changed.awaitNanos(left);
            }
            raised = false;
        } finally {
            lock.unlock();
        }
    }
}
