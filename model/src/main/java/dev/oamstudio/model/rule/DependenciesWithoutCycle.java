package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.yaml.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Instances do not wait for each other in a ring: none of them could start first. No OAM runtime finds this.
final class DependenciesWithoutCycle implements Rule {
    static final RuleId ID = new RuleId("OAM301", "dependencies-without-cycle");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design)
                .flatMap(application ->
                        DependencyGraph.of(application).cycles().stream()
                                .filter(cycle -> cycle.edges().size() > 1)
                                .map(cycle -> found(design, application, cycle)))
                .toList();
    }

    /// At the edge that stands last in the files: most likely the one that closed the ring.
    private Diagnostic found(Design design, Application application, Cycle cycle) {
        Place last =
                cycle.edges().stream()
                        .map(Dependency::place)
                        .max(
                                Comparator.comparing(Place::file)
                                        .thenComparingInt(place -> place.range().start()))
                        .orElse(application.place());
        List<Fix> fixes =
                cycle.edges().stream()
                        .flatMap(edge -> fix(design, application, edge).stream())
                        .toList();
        return finding(
                Message.of("rule.dependencies-without-cycle", path(application, cycle)),
                last,
                fixes,
                cycle.instances().toArray(ElementId[]::new));
    }

    private static List<Fix> fix(Design design, Application application, Dependency edge) {
        Message title =
                Message.of(
                        "rule.fix.remove-dependency",
                        name(application, edge.then()),
                        name(application, edge.first()));
        return Fixes.remove(title, design, edge.place(), ListItem.of(edge.place().path()));
    }

    private static String path(Application application, Cycle cycle) {
        Stream<ElementId> ring =
                Stream.concat(cycle.instances().stream(), Stream.of(cycle.instances().getFirst()));
        return ring.map(id -> name(application, id)).collect(Collectors.joining(" → "));
    }

    private static String name(Application application, ElementId id) {
        return application.instance(id).map(ComponentInstance::name).orElse(id.value());
    }
}
