package dev.oamstudio.model.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.graph.GraphFixture.RandomGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;

class TangleLawsTest {
    private static final int RUNS = 1_000;
    private static final int TRIED = 12;

    @Test
    void allElementaryCyclesOfACompleteTangleAreThoseThatJGraphTFinds() {
        forAll(random -> {
            List<Tangle> tangles = random.graph().tangles();
            if (tangles.stream().allMatch(Tangle::complete)) {
                assertThat(
                                tangles.stream()
                                        .flatMap(tangle -> tangle.cycles().stream())
                                        .map(Cycle::objects))
                        .containsExactlyInAnyOrderElementsOf(johnson(random));
            } else {
                assertThat(johnson(random)).hasSizeGreaterThan(Tangle.LIMIT);
            }
        });
    }

    @Test
    void aTangleThatIsNotCompleteShowsShortCyclesThatAreThere() {
        forAll(random ->
                assertThat(random.graph().tangles())
                        .filteredOn(tangle -> !tangle.complete())
                        .allSatisfy(tangle ->
                                assertThat(johnson(random))
                                        .containsAll(
                                                tangle.cycles().stream()
                                                        .map(Cycle::objects)
                                                        .toList())));
    }

    @Test
    void theFirstCycleIsAShortestOne() {
        forAll(random ->
                assertThat(random.graph().tangles())
                        .allSatisfy(tangle ->
                                assertThat(tangle.cycles().getFirst().waits())
                                        .hasSize(
                                                johnson(random).stream()
                                                        .filter(tangle.instances()::containsAll)
                                                        .filter(ring ->
                                                                tangle.instances().size() == 1
                                                                        || ring.size() > 1)
                                                        .mapToInt(List::size)
                                                        .min()
                                                        .orElseThrow())));
    }

    @Test
    void withoutItsBreaksATangleHasNoCycleAndWithAnyOfThemItHas() {
        forAll(random -> {
            Set<Dependency> breaks = breaks(random);
            assertThat(without(random, breaks).tangles()).isEmpty();
            for (Dependency needed : breaks) {
                Set<Dependency> others = new HashSet<>(breaks);
                others.remove(needed);
                assertThat(without(random, others).tangles()).isNotEmpty();
            }
        });
    }

    @Test
    void whatIsCalledTheFewestIsTheFewest() {
        forAll(random ->
                random.graph().tangles().stream()
                        .filter(tangle -> tangle.waits().size() <= TRIED)
                        .forEach(tangle -> {
                            assertThat(tangle.fewest()).isTrue();
                            assertThat(tangle.breaks()).hasSize(fewest(tangle));
                        }));
    }

    @Test
    void theSameGraphGivesTheSameTanglesWhateverTheOrderOfItsEdges() {
        forAll(random -> {
            List<Dependency> turned = new ArrayList<>(random.dependencies());
            Collections.reverse(turned);
            assertThat(new RandomGraph(random.instances().reversed(), turned).graph().tangles())
                    .isEqualTo(random.graph().tangles());
        });
    }

    @Test
    void anEdgeIsCyclicExactlyIfItsEndCanReachItsBeginning() {
        forAll(random -> {
            Set<ElementId> cyclic = random.graph().cyclic();
            assertThat(random.dependencies())
                    .allSatisfy(edge ->
                            assertThat(cyclic.contains(edge.id()))
                                    .isEqualTo(
                                            random.graph()
                                                    .pathClosedBy(edge.first(), edge.then())
                                                    .isPresent()));
        });
    }

    private static int fewest(Tangle tangle) {
        List<Dependency> edges = tangle.waits().stream().map(Wait::dependency).toList();
        return IntStream.range(0, 1 << edges.size())
                .filter(removed -> {
                    List<Dependency> rest =
                            IntStream.range(0, edges.size())
                                    .filter(i -> (removed & (1 << i)) == 0)
                                    .mapToObj(edges::get)
                                    .toList();
                    return DependencyGraph.of(tangle.instances(), rest).cyclic().isEmpty();
                })
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    private static Set<Dependency> breaks(RandomGraph random) {
        return new HashSet<>(
                random.graph().tangles().stream()
                        .flatMap(tangle -> tangle.breaks().stream())
                        .map(Wait::dependency)
                        .toList());
    }

    private static DependencyGraph without(RandomGraph random, Set<Dependency> some) {
        return DependencyGraph.of(
                random.instances(),
                random.dependencies().stream().filter(edge -> !some.contains(edge)).toList());
    }

    /// Each from its smallest instance on.
    private static List<List<ElementId>> johnson(RandomGraph random) {
        Graph<ElementId, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        random.instances().forEach(graph::addVertex);
        random.dependencies().forEach(edge -> graph.addEdge(edge.first(), edge.then()));
        return new JohnsonSimpleCycles<>(graph)
                .findSimpleCycles().stream().map(TangleLawsTest::turned).toList();
    }

    private static List<ElementId> turned(List<ElementId> ring) {
        int smallest = ring.indexOf(Collections.min(ring));
        return Stream.concat(
                        ring.subList(smallest, ring.size()).stream(),
                        ring.subList(0, smallest).stream())
                .toList();
    }

    private static void forAll(Consumer<RandomGraph> law) {
        LongStream.range(0, RUNS)
                .forEach(seed -> {
                    try {
                        law.accept(RandomGraph.of(seed));
                    } catch (AssertionError broken) {
                        throw new AssertionError("with seed " + seed, broken);
                    }
                });
    }
}
