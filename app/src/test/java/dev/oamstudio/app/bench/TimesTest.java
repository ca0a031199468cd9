package dev.oamstudio.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void theMedianAndTheNinetyFifthOfAHundredAreNearestRanks() {
        List<Duration> times =
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList().reversed();

        assertThat(new Times(times))
                .returns(Duration.ofMillis(50), Times::median)
                .returns(Duration.ofMillis(95), Times::p95);
    }

    @Test
    void ofOneRunBothAreItsTime() {
        assertThat(new Times(Collections.singletonList(Duration.ofMillis(7))))
                .returns(Duration.ofMillis(7), Times::median)
                .returns(Duration.ofMillis(7), Times::p95);
    }

    @Test
    void withoutARunThereIsNoTime() {
        List<Duration> none = List.of();
        assertThatThrownBy(() -> new Times(none)).hasMessage("no runs");
    }
}
