package dev.oamstudio.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.edit.Workspace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BenchJobsTest {
    @Test
    void theFolderThatIsMeasuredIsAnApplicationWithoutErrors() {
        Workspace folder = Workspace.of(LargeFolder.of(25), Catalog.builtIn());

        assertThat(folder.design().model().applications().getFirst().instances()).hasSize(25);
        assertThat(folder.diagnostics())
                .extracting(diagnostic -> diagnostic.severity())
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void aJobIsRunAtLeastFiveTimesAfterWarmingAndNeverTwiceWithTheSameNumber() throws Exception {
        int[] next = {0};
        BenchJob job =
                new BenchJob("bench.read", 1, number -> assertThat(number).isEqualTo(next[0]++));

        assertThat(job.measure(Duration.ZERO).all()).hasSize(5);
        assertThat(next[0]).isEqualTo(8);
    }

    @Test
    void anEditIsOverWhenWhatFollowsFromItIsThere() throws Exception {
        try (EditRun run = new EditRun(3, Catalog.builtIn())) {
            for (int number = 0; number < 7; number++) {
                run.edit(number);
            }
            assertThat(run.findings()).isPositive();
        }
    }
}
