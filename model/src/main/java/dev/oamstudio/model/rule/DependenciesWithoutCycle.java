package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.graph.Tangle;
import dev.oamstudio.model.graph.Wait;
import dev.oamstudio.model.yaml.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Instances do not wait for each other in a ring: none of them could start first. No OAM runtime finds this.
final class DependenciesWithoutCycle implements Rule {
    static final RuleId ID = new RuleId("OAM301", "dependencies-without-cycle");
    private static final Comparator<Place> IN_FILES =
            Comparator.comparing(Place::file).thenComparingInt(place -> place.range().start());

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean leavesChoice() {
        return true;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.applications(design)
                .flatMap(application ->
                        DependencyGraph.of(application).tangles().stream()
                                .filter(tangle -> !tangle.isInner())
                                .flatMap(tangle -> check(design, application, tangle)))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, Application application, Tangle tangle) {
        CycleNames names = new CycleNames(application);
        CycleFixes fixes = new CycleFixes(design, names, tangle);
        return tangle.complete()
                ? tangle.cycles().stream()
                        .filter(cycle -> !cycle.isInner())
                        .map(cycle -> found(cycle, names, fixes))
                : Stream.of(found(tangle, names, fixes));
    }

    private Diagnostic found(Cycle cycle, CycleNames names, CycleFixes fixes) {
        List<Wait> breaks = cycle.waits().stream().filter(fixes::isBreak).toList();
        return finding(
                Message.of("rule.dependencies-without-cycle", names.path(cycle)),
                last(breaks.isEmpty() ? cycle.waits() : breaks),
                fixes.of(cycle),
                cycle.instances().stream().distinct().toArray(ElementId[]::new));
    }

    private Diagnostic found(Tangle tangle, CycleNames names, CycleFixes fixes) {
        return finding(
                Message.of(
                        "rule.dependencies-without-cycle.many",
                        names.of(tangle.instances()),
                        Tangle.LIMIT,
                        names.path(tangle.cycles().getFirst()),
                        names.breaking(tangle)),
                last(tangle.breaks()),
                fixes.of(tangle),
                tangle.instances().toArray(ElementId[]::new));
    }

    /// Where the wait that stands last in the files is written: most likely it closed the ring.
    private static Place last(List<Wait> waits) {
        return waits.stream().map(Wait::place).max(IN_FILES).orElseThrow();
    }
}
