package dev.oamstudio.model.graph;

import static dev.oamstudio.model.graph.GraphFixture.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TangleTest {

    @Test
    void everyCycleOfATangleIsShownShortestFirst() {
        Tangle tangle = only("a>b b>a b>c c>a c>d d>b x>a");

        assertAll(
                () ->
                        assertThat(tangle.cycles())
                                .extracting(GraphFixture::written)
                                .containsExactly("a>b", "a>b>c", "b>c>d"),
                () -> assertThat(tangle.complete()).isTrue(),
                () -> assertThat(GraphFixture.names(tangle.instances())).isEqualTo("a>b>c>d"));
    }

    @Test
    void oneEdgeThatAllCyclesShareIsEnoughToBreakThem() {
        Tangle tangle = only("a>b b>c c>a b>d d>a");

        assertAll(
                () -> assertThat(written(tangle.breaks())).isEqualTo("a>b"),
                () -> assertThat(tangle.fewest()).isTrue());
    }

    @Test
    void whereAllWaitForAllSomeShortestCyclesAreShownAndEveryPairLosesAnEdge() {
        Tangle tangle = only(complete(7));

        assertAll(
                () -> assertThat(tangle.complete()).isFalse(),
                () -> assertThat(tangle.cycles()).hasSize(Tangle.LIMIT),
                () ->
                        assertThat(tangle.cycles())
                                .allSatisfy(cycle -> assertThat(cycle.waits()).hasSize(2)),
                () -> assertThat(tangle.breaks()).hasSize(7 * 6 / 2),
                () -> assertThat(tangle.fewest()).isTrue());
    }

    @Test
    void aRingLongerThanAnyStackIsOneCycle() {
        int size = 20_000;
        String ring =
                IntStream.range(0, size)
                        .mapToObj(i -> "n" + i + ">n" + (i + 1) % size)
                        .collect(Collectors.joining(" "));

        Tangle tangle = only(ring);

        assertAll(
                () -> assertThat(tangle.cycles()).hasSize(1),
                () -> assertThat(tangle.cycles().getFirst().waits()).hasSize(size),
                () -> assertThat(tangle.complete()).isTrue(),
                () -> assertThat(tangle.breaks()).hasSize(1),
                () -> assertThat(tangle.fewest()).isTrue());
    }

    @Test
    void aLargeTangleIsBrokenToo() {
        Tangle tangle = only(complete(60));

        assertAll(
                () -> assertThat(tangle.complete()).isFalse(),
                () -> assertThat(tangle.breaks()).hasSize(60 * 59 / 2));
    }

    private static Tangle only(String edges) {
        List<Tangle> tangles = graph(edges).tangles();
        assertThat(tangles).hasSize(1);
        return tangles.getFirst();
    }

    private static String complete(int size) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    edges.add("n" + i + ">n" + j);
                }
            }
        }
        return String.join(" ", edges);
    }

    private static String written(List<Wait> waits) {
        return waits.stream()
                .map(wait -> GraphFixture.names(List.of(wait.first(), wait.then())))
                .collect(Collectors.joining(" "));
    }
}
