package dev.oamstudio.model.graph;

import static dev.oamstudio.model.graph.GraphFixture.graph;
import static dev.oamstudio.model.graph.GraphFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    @Test
    void eachGroupThatWaitsForItselfShowsOneShortestCycleFromItsSmallestName() {
        assertThat(graph("d>c c>b b>a a>d c>d x>y y>z z>x f>a a>g").cycles())
                .extracting(GraphFixture::written)
                .containsExactly("c>d", "x>y>z");
    }

    @Test
    void anInstanceThatWaitsForItselfIsACycleBesideThoseItIsPartOf() {
        assertThat(graph("b>b a>b b>a").cycles())
                .extracting(GraphFixture::written)
                .containsExactly("a>b", "b");
    }

    @Test
    void theOrderOfTheFileDoesNotChangeTheCycle() {
        assertThat(graph("a>b b>c c>a a>x x>y y>a").cycles())
                .isEqualTo(graph("y>a x>y a>x c>a b>c a>b").cycles());
    }

    @Test
    void anEdgeThatWouldCloseACycleIsToldByTheShortestPathBack() {
        DependencyGraph graph = graph("a>b b>c c>d b>d e");

        assertAll(
                () ->
                        assertThat(graph.pathClosedBy(id("d"), id("a")).map(GraphFixture::names))
                                .contains("a>b>d"),
                () -> assertThat(graph.pathClosedBy(id("a"), id("d"))).isEmpty(),
                () -> assertThat(graph.pathClosedBy(id("e"), id("a"))).isEmpty(),
                () ->
                        assertThat(graph.pathClosedBy(id("a"), id("a")).map(GraphFixture::names))
                                .contains("a"),
                () -> assertThat(graph.pathClosedBy(id("a"), id("nobody"))).isEmpty());
    }

    @Test
    void wavesStartAsSoonAsTheyCanAndCyclesWithAllThatWaitForThemComeLast() {
        assertThat(graph("c a>b b>d a>d x>y y>x y>z").waves())
                .extracting(GraphFixture::names)
                .containsExactly("c>a", "b", "d", "x>y>z");
    }

    @Test
    void allThatWaitForAnInstanceAreFoundNearestFirst() {
        DependencyGraph graph = graph("a>b b>c a>d d>a e>a");

        assertAll(
                () -> assertThat(GraphFixture.names(graph.waitingFor(id("a")))).isEqualTo("b>d>c"),
                () -> assertThat(graph.waitingFor(id("nobody"))).isEqualTo(List.of()));
    }
}
