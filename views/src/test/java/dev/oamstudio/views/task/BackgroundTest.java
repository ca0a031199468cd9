package dev.oamstudio.views.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /// What was handed to the owning thread, which this test plays.
    private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    private final List<Throwable> defects = new ArrayList<>();
    private final List<Outcome<String>> outcomes = new ArrayList<>();
    private final Background background = new Background(handedOver::add, defects::add);

    @AfterEach
    void stop() {
        background.close();
    }

    @Test
    void aValueArrivesOnTheOwningThread() throws Exception {
        start(LONG, () -> "answer");
        assertThat(outcomes).isEmpty();
        ownerRuns();
        assertThat(outcomes).containsExactly(new Outcome.Done<>("answer"));
    }

    @Test
    void workRunsOnAVirtualThreadThatBearsTheNameOfTheJob() throws Exception {
        start(
                LONG,
                () -> Thread.currentThread().isVirtual() + " " + Thread.currentThread().getName());
        ownerRuns();
        assertThat(outcomes).containsExactly(new Outcome.Done<>("true work"));
    }

    @Test
    void aFailureOfTheWorldIsAnOutcomeAndNoDefect() throws Exception {
        IOException failure = new IOException("no route");
        start(
                LONG,
                () -> {
                    throw failure;
                });
        ownerRuns();
        assertThat(outcomes).containsExactly(new Outcome.Failed<>(failure));
        assertThat(defects).isEmpty();
    }

    @Test
    void aMistakeOfOursIsAnOutcomeAndADefect() throws Exception {
        IllegalStateException mistake = new IllegalStateException("ours");
        start(
                LONG,
                () -> {
                    throw mistake;
                });
        ownerRuns();
        assertThat(outcomes).containsExactly(new Outcome.Failed<>(mistake));
        assertThat(defects).containsExactly(mistake);
    }

    @Test
    void workThatTakesTooLongIsInterrupted() throws Exception {
        Duration limit = Duration.ofMillis(500);
        AtomicBoolean begun = new AtomicBoolean();
        CountDownLatch interrupted = new CountDownLatch(1);
        start(
                limit,
                () -> {
                    begun.set(true);
                    return untilInterrupted(interrupted);
                });
        ownerRuns();
        assertThat(outcomes).containsExactly(new Outcome.TimedOut<>(limit));
        // On a busy machine it may not have begun yet, and then never does.
        if (begun.get()) {
            assertThat(interrupted.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void cancelledWorkIsInterruptedAndSaysSo() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        start(LONG, () -> untilInterrupted(interrupted)).cancel();
        ownerRuns();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void whatRunsIsListedUntilItsOutcomeIsHandedOver() throws Exception {
        start(LONG, () -> "answer");
        assertThat(background.running()).extracting(Running::name).containsExactly("work");
        ownerRuns();
        assertThat(background.running()).isEmpty();
    }

    @Test
    void closingCancelsEverything() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(2);
        start(LONG, () -> untilInterrupted(interrupted));
        start(LONG, () -> untilInterrupted(interrupted));
        background.close();
        ownerRuns();
        ownerRuns();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>(), new Outcome.Cancelled<>());
    }

    @Test
    void onlyTheNewestRevisionIsPassedOn() throws Exception {
        LatestOnly<String> latest = new LatestOnly<>(background, outcomes::add);
        CountDownLatch interrupted = new CountDownLatch(1);
        latest.start(1, new Job<>("first", LONG, () -> untilInterrupted(interrupted)));
        latest.start(3, new Job<>("third", LONG, () -> "third"));
        latest.start(2, new Job<>("second", LONG, () -> "second"));
        ownerRuns();
        ownerRuns();
        assertThat(handedOver).isEmpty();
        assertThat(outcomes).containsExactly(new Outcome.Done<>("third"));
    }

    private Running start(Duration limit, Callable<String> work) {
        return background.start(new Job<>("work", limit, work), outcomes::add);
    }

    private void ownerRuns() throws InterruptedException {
        Runnable next = handedOver.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    private static String untilInterrupted(CountDownLatch interrupted) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return "never";
        } finally {
            interrupted.countDown();
        }
    }
}
