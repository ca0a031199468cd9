package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An instance does not wait for itself.
final class NoSelfDependency implements Rule {
    static final RuleId ID = new RuleId("OAM302", "no-self-dependency");

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
        // Of a ring within one instance one edge is enough.
        Set<ElementId> told = new HashSet<>();
        return Visits.applications(design)
                .flatMap(application ->
                        DependencyGraph.of(application).dependencies().stream()
                                .filter(edge -> edge.first().equals(edge.then()))
                                .filter(edge -> told.add(edge.then()))
                                .map(edge -> found(design, application, edge)))
                .toList();
    }

    private Diagnostic found(Design design, Application application, Dependency edge) {
        String name =
                application
                        .instance(edge.then())
                        .map(ComponentInstance::name)
                        .orElse(edge.then().value());
        return finding(
                Message.of("rule.no-self-dependency", name),
                edge.place(),
                Fixes.remove(
                        Message.of("rule.fix.remove-dependency", name, name),
                        design,
                        edge.place(),
                        ListItem.of(edge.place().path())),
                edge.then());
    }
}
