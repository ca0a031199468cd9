package dev.oamstudio.views.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
final class PulseCoalescerTest {
    private static final int LAST = 1000;

    private final List<Integer> received = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    @Test
    void aBurstWithinOnePulseArrivesAsItsNewestValue() throws Exception {
        PulseCoalescer<Integer> coalescer = new PulseCoalescer<>(this::receive);
        Toolkit.onFx(() -> {
            IntStream.rangeClosed(1, LAST).forEach(coalescer::submit);
            return true;
        });
        assertThat(ended.get(60, TimeUnit.SECONDS)).isTrue();
        assertThat(received).containsExactly(LAST);
    }

    @Test
    void mergedValuesLoseNothing() throws Exception {
        PulseCoalescer<Integer> coalescer = new PulseCoalescer<>(Integer::sum, this::receiveSum);
        IntStream.rangeClosed(1, LAST).parallel().forEach(ignored -> coalescer.submit(1));
        assertThat(ended.get(60, TimeUnit.SECONDS)).isTrue();
        assertThat(received.stream().mapToInt(Integer::intValue).sum()).isEqualTo(LAST);
    }

    private void receive(Integer value) {
        received.add(value);
        if (value == LAST) {
            ended.complete(Platform.isFxApplicationThread());
        }
    }

    private void receiveSum(Integer value) {
        received.add(value);
        if (received.stream().mapToInt(Integer::intValue).sum() == LAST) {
            ended.complete(Platform.isFxApplicationThread());
        }
    }
}
