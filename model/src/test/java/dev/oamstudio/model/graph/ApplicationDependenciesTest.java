package dev.oamstudio.model.graph;

import static dev.oamstudio.model.graph.GraphFixture.PLACE;
import static dev.oamstudio.model.graph.GraphFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationDependenciesTest {

    private static final KubeObject NOTHING = new KubeObject(Value.Mapping.EMPTY);

    @Test
    void orderAndDataOfWorkloadsAndTraitsBecomeEdgesBetweenInstances() {
        DependencyGraph graph =
                DependencyGraph.of(
                        application(
                                instance(
                                        "db",
                                        out("host", "status.host"),
                                        trait("db", out("size", "spec.size"))),
                                instance(
                                        "web",
                                        after("db"),
                                        in("host", "spec.host", "spec.copy"),
                                        trait("web", in("size", "spec.x")))));

        assertThat(graph.dependencies())
                .containsExactly(
                        GraphFixture.order(id("db"), id("web")),
                        flow("db", "web", "host", "status.host", "spec.host, spec.copy"),
                        flow("db", "web", "size", "spec.size", "spec.x"));
    }

    @Test
    void whatIsWrittenTwiceIsOneEdge() {
        DependencyGraph graph =
                DependencyGraph.of(
                        application(
                                instance("db", out("host", "status.host")),
                                instance(
                                        "web",
                                        after("db", "db"),
                                        in("host", "spec.a"),
                                        trait("web", in("host", "spec.b")))));

        assertThat(graph.dependencies())
                .containsExactly(
                        GraphFixture.order(id("db"), id("web")),
                        flow("db", "web", "host", "status.host", "spec.a, spec.b"));
    }

    @Test
    void unknownInstancesAndOutputsAreLeftOut() {
        assertThat(
                        DependencyGraph.of(
                                        application(
                                                instance(
                                                        "web",
                                                        after("nobody"),
                                                        in("nothing", "spec.a"))))
                                .dependencies())
                .isEmpty();
    }

    @Test
    void ofTwoOutputsWithOneNameTheLastCounts() {
        assertThat(
                        DependencyGraph.of(
                                        application(
                                                instance("a", out("host", "x")),
                                                instance("b", out("host", "y")),
                                                instance("web", in("host", "spec.a"))))
                                .dependencies())
                .containsExactly(flow("b", "web", "host", "y", "spec.a"));
    }

    @Test
    void aTraitThatTakesAValueFromItsOwnWorkloadIsNoDependency() {
        assertThat(
                        DependencyGraph.of(
                                        application(
                                                instance(
                                                        "web",
                                                        out("host", "x"),
                                                        trait("web", in("host", "spec.a")))))
                                .dependencies())
                .isEmpty();
    }

    @Test
    void aWorkloadAndItsTraitThatWaitForEachOtherAreACycle() {
        DependencyGraph graph =
                DependencyGraph.of(
                        application(
                                instance(
                                        "web",
                                        wiring(
                                                List.of(),
                                                out("a", "x").outputs(),
                                                in("b", "spec.b").inputs()),
                                        trait(
                                                "web",
                                                wiring(
                                                        List.of(),
                                                        out("b", "y").outputs(),
                                                        in("a", "spec.a").inputs())))));

        assertThat(graph.cycles()).extracting(GraphFixture::written).containsExactly("web");
    }

    @Test
    void aValueForAndAValueFromATraitOfAnotherInstanceIsNoCycle() {
        DependencyGraph graph =
                DependencyGraph.of(
                        application(
                                instance("web", out("a", "x"), in("b", "spec.b")),
                                instance(
                                        "db", in("a", "spec.a"), trait("db", out("b", "spec.b")))));

        assertThat(graph.tangles()).isEmpty();
        assertThat(graph.waves()).containsExactly(List.of(id("web")), List.of(id("db")));
    }

    @Test
    void anOrderHoldsForTheTraitsToo() {
        DependencyGraph graph =
                DependencyGraph.of(
                        application(
                                instance("web", in("b", "spec.b")),
                                instance("db", after("web"), trait("db", out("b", "spec.b")))));

        Cycle cycle = graph.tangles().getFirst().cycles().getFirst();
        assertThat(graph.cycles()).containsExactly(cycle);
        assertThat(cycle.objects())
                .containsExactly(id("web"), ElementId.trait(id("db"), "Trait", "", 0));
        assertThat(GraphFixture.written(cycle)).isEqualTo("web>db");
    }

    private static Dependency flow(
            String first, String then, String output, String from, String to) {
        ElementId id = ElementId.dataFlow(output, id(then));
        return new Dependency.DataFlow(id, id(first), id(then), PLACE, output, from, to);
    }

    private static Application application(ComponentInstance... instances) {
        return new Application(
                ElementId.application("app"),
                "app",
                "",
                Dialect.UPSTREAM,
                List.of(instances),
                NOTHING,
                PLACE);
    }

    /// An instance from its wirings and traits.
    private static ComponentInstance instance(String name, Record... parts) {
        Wiring wiring =
                Arrays.stream(parts)
                        .filter(Wiring.class::isInstance)
                        .map(Wiring.class::cast)
                        .reduce(Wiring.NONE, ApplicationDependenciesTest::joined);
        List<TraitAttachment> traits =
                Arrays.stream(parts)
                        .filter(TraitAttachment.class::isInstance)
                        .map(TraitAttachment.class::cast)
                        .toList();
        return new ComponentInstance(
                id(name), name, name, "", List.of(), wiring, traits, List.of(), PLACE);
    }

    private static TraitAttachment trait(String instance, Wiring wiring) {
        return new TraitAttachment(
                ElementId.trait(id(instance), "Trait", "", 0), NOTHING, wiring, PLACE);
    }

    private static Wiring after(String... instances) {
        return wiring(
                Arrays.stream(instances).map(name -> new OrderDependency(name, PLACE)).toList(),
                List.of(),
                List.of());
    }

    private static Wiring out(String name, String path) {
        return wiring(List.of(), List.of(new DataOutput(name, path, List.of(), PLACE)), List.of());
    }

    private static Wiring in(String name, String... paths) {
        return wiring(
                List.of(),
                List.of(),
                List.of(new DataInput(name, List.of(paths), List.of(), PLACE)));
    }

    private static Wiring wiring(
            List<OrderDependency> order, List<DataOutput> outputs, List<DataInput> inputs) {
        return new Wiring(order, outputs, inputs);
    }

    private static Wiring joined(Wiring a, Wiring b) {
        return wiring(
                a.dependencies().isEmpty() ? b.dependencies() : a.dependencies(),
                a.outputs().isEmpty() ? b.outputs() : a.outputs(),
                a.inputs().isEmpty() ? b.inputs() : a.inputs());
    }
}
