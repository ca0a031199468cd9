package dev.oamstudio.model.graph;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.application.Wiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;

/// Finds the edges between instances in what an application says, each identity once, however often it is written; and who of their
/// workloads and traits waits for whom.
final class ApplicationDependencies {

    private final Map<String, ElementId> names = new HashMap<>();
    private final Map<String, Source> outputs = new HashMap<>();
    private final SequencedMap<ElementId, Dependency> found = new LinkedHashMap<>();
    private final List<Flow> inner = new ArrayList<>();
    private final SequencedMap<ElementId, ElementId> owners = new LinkedHashMap<>();
    private final List<Wait> waits = new ArrayList<>();

    private ApplicationDependencies() {}

    /// An end of a data flow: a workload (then both are the same) or a trait of an instance.
    record End(ElementId instance, ElementId object) {}

    /// Where a data output comes from.
    private record Source(End end, DataOutput output) {}

    /// A value on its way.
    record Flow(End from, End to, String fromPath, DataInput input) {

        /// Order, where the value is only kept as an annotation: upstream has no other way to say order.
        Dependency dependency() {
            ElementId first = from.instance();
            ElementId then = to.instance();
            return isKeptOnly()
                    ? new Dependency.Order(ElementId.order(first, then), first, then, input.place())
                    : flow();
        }

        private boolean isKeptOnly() {
            return !input.toFieldPaths().isEmpty()
                    && input.toFieldPaths().stream()
                            .allMatch(path -> path.startsWith("metadata.annotations"));
        }

        private Dependency.DataFlow flow() {
            return new Dependency.DataFlow(
                    ElementId.dataFlow(input.outputName(), to.instance()),
                    from.instance(),
                    to.instance(),
                    input.place(),
                    input.outputName(),
                    fromPath,
                    String.join(", ", input.toFieldPaths()));
        }
    }

    static ApplicationDependencies of(Application application) {
        ApplicationDependencies dependencies = new ApplicationDependencies();
        application.instances().forEach(dependencies::collectNames);
        application.instances().forEach(dependencies::collectEdges);
        InnerRings.of(dependencies.inner).forEach(flow -> dependencies.add(flow.dependency()));
        return dependencies;
    }

    /// Those between instances, and those within one that are part of a ring there.
    List<Dependency> dependencies() {
        return List.copyOf(found.values());
    }

    /// All workloads, by their instances' identities, and traits, each with its instance.
    SequencedMap<ElementId, ElementId> owners() {
        return owners;
    }

    List<Wait> waits() {
        return waits.stream()
                .map(wait ->
                        new Wait(
                                wait.first(),
                                wait.then(),
                                found.getOrDefault(wait.dependency().id(), wait.dependency()),
                                wait.place()))
                .toList();
    }

    // Of two instances with one name the first counts, of two outputs, as in the runtime, the last.
    private void collectNames(ComponentInstance instance) {
        names.putIfAbsent(instance.name(), instance.id());
        forEachWiring(
                instance,
                (end, wiring) -> {
                    owners.put(end.object(), end.instance());
                    wiring.outputs()
                            .forEach(output -> outputs.put(output.name(), new Source(end, output)));
                });
    }

    private void collectEdges(ComponentInstance instance) {
        instance.wiring().dependencies().forEach(dependency -> collectOrder(instance, dependency));
        forEachWiring(
                instance,
                (end, wiring) -> wiring.inputs().forEach(input -> collectFlow(end, input)));
    }

    /// The workload and the traits of one wait for the workload of the other.
    private void collectOrder(ComponentInstance instance, OrderDependency dependency) {
        ElementId first = names.get(dependency.instance());
        if (first == null) {
            return;
        }
        ElementId then = instance.id();
        Dependency order =
                new Dependency.Order(ElementId.order(first, then), first, then, dependency.place());
        add(order);
        forEachWiring(
                instance,
                (end, wiring) ->
                        waits.add(new Wait(first, end.object(), order, dependency.place())));
    }

    private void collectFlow(End to, DataInput input) {
        Source source = outputs.get(input.outputName());
        if (source == null || input.outputName().isEmpty()) {
            return;
        }
        Flow flow = new Flow(source.end(), to, source.output().fieldPath(), input);
        Dependency dependency = flow.dependency();
        waits.add(new Wait(source.end().object(), to.object(), dependency, input.place()));
        if (source.end().instance().equals(to.instance())) {
            inner.add(flow);
        } else {
            add(dependency);
        }
    }

    private void add(Dependency dependency) {
        found.merge(dependency.id(), dependency, ApplicationDependencies::join);
    }

    private static Dependency join(Dependency before, Dependency next) {
        if (before instanceof Dependency.DataFlow a && next instanceof Dependency.DataFlow b) {
            String toPaths = a.toPath() + ", " + b.toPath();
            return new Dependency.DataFlow(
                    a.id(), a.first(), a.then(), a.place(), a.output(), a.fromPath(), toPaths);
        }
        return before;
    }

    private static void forEachWiring(ComponentInstance instance, BiConsumer<End, Wiring> action) {
        action.accept(new End(instance.id(), instance.id()), instance.wiring());
        for (TraitAttachment trait : instance.traits()) {
            action.accept(new End(instance.id(), trait.id()), trait.wiring());
        }
    }
}
