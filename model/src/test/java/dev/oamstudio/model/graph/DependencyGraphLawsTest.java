package dev.oamstudio.model.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.GraphFixture.RandomGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DependencyGraphLawsTest {

    private static final int RUNS = 2_000;

    @Test
    void cyclesAreClosedRingsOfExistingEdgesThatMeetNoInstanceTwice() {
        forAll(random ->
                assertThat(random.graph().cycles())
                        .allSatisfy(cycle -> {
                            assertThat(random.dependencies()).containsAll(cycle.edges());
                            assertThat(cycle.instances()).doesNotHaveDuplicates();
                            for (int i = 0; i < cycle.edges().size(); i++) {
                                Dependency next = cycle.edges().get((i + 1) % cycle.edges().size());
                                assertThat(cycle.edges().get(i).then()).isEqualTo(next.first());
                            }
                        }));
    }

    @Test
    void takingAnyEdgeOfACycleAwayBreaksIt() {
        forAll(random ->
                random.graph()
                        .cycles()
                        .forEach(cycle ->
                                cycle.edges()
                                        .forEach(edge ->
                                                assertThat(random.without(edge).cycles())
                                                        .doesNotContain(cycle))));
    }

    @Test
    void breakingWhatIsFoundEndsWithoutCycles() {
        forAll(random -> {
            RandomGraph rest = random;
            int steps = 0;
            while (!rest.graph().cycles().isEmpty()) {
                Set<Dependency> broken = new HashSet<>();
                rest.graph().cycles().forEach(cycle -> broken.add(cycle.edges().getFirst()));
                List<Dependency> left =
                        rest.dependencies().stream()
                                .filter(edge -> !broken.contains(edge))
                                .toList();
                rest = new RandomGraph(rest.instances(), left);
                steps++;
            }
            assertThat(steps).isLessThanOrEqualTo(random.dependencies().size());
            ToIntFunction<ElementId> waves = waves(rest.graph());
            assertThat(rest.dependencies())
                    .allSatisfy(edge ->
                            assertThat(waves.applyAsInt(edge.first()))
                                    .isLessThan(waves.applyAsInt(edge.then())));
        });
    }

    @Test
    void wavesHoldEveryInstanceOnceAndRespectTheEdgesAmongThoseThatStart() {
        forAll(random -> {
            DependencyGraph graph = random.graph();
            ToIntFunction<ElementId> waves = waves(graph);
            assertThat(graph.waves().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(random.instances());
            int last = graph.waves().size() - 1;
            boolean someNeverStart = !graph.cycles().isEmpty();
            assertThat(random.dependencies())
                    .filteredOn(edge -> !someNeverStart || waves.applyAsInt(edge.then()) != last)
                    .allSatisfy(edge ->
                            assertThat(waves.applyAsInt(edge.first()))
                                    .isLessThan(waves.applyAsInt(edge.then())));
        });
    }

    @Test
    void inAGraphWithoutCyclesAPathIsClosedExactlyIfTheEdgeWouldBringOne() {
        forAll(random -> {
            if (!random.graph().cycles().isEmpty()) {
                return;
            }
            random.instances()
                    .forEach(first ->
                            random.instances()
                                    .forEach(then -> {
                                        boolean cyclic =
                                                !random.with(GraphFixture.order(first, then))
                                                        .cycles()
                                                        .isEmpty();
                                        assertThat(
                                                        random.graph()
                                                                .pathClosedBy(first, then)
                                                                .isPresent())
                                                .isEqualTo(cyclic);
                                    }));
        });
    }

    @Test
    void aClosedPathLeadsAlongExistingEdges() {
        forAll(random ->
                random.instances()
                        .forEach(first ->
                                random.instances()
                                        .forEach(then -> {
                                            List<ElementId> path =
                                                    random.graph()
                                                            .pathClosedBy(first, then)
                                                            .orElse(List.of());
                                            for (int i = 1; i < path.size(); i++) {
                                                assertThat(random.dependencies())
                                                        .contains(
                                                                GraphFixture.order(
                                                                        path.get(i - 1),
                                                                        path.get(i)));
                                            }
                                        })));
    }

    private static ToIntFunction<ElementId> waves(DependencyGraph graph) {
        Map<ElementId, Integer> waves = new HashMap<>();
        for (int i = 0; i < graph.waves().size(); i++) {
            for (ElementId id : graph.waves().get(i)) {
                waves.put(id, i);
            }
        }
        return id -> waves.getOrDefault(id, -1);
    }

    private static void forAll(Consumer<RandomGraph> law) {
        LongStream.range(0, RUNS).mapToObj(RandomGraph::of).forEach(law);
    }
}
