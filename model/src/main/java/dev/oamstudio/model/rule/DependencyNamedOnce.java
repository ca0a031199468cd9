package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An instance names each of those that it waits for once.
final class DependencyNamedOnce implements Rule {
    static final RuleId ID = new RuleId("OAM308", "dependency-named-once");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.instances(design).flatMap(this::check).toList();
    }

    private Stream<Diagnostic> check(InstanceVisit visit) {
        Set<String> seen = new HashSet<>();
        return visit.instance().wiring().dependencies().stream()
                .filter(dependency -> !seen.add(dependency.instance()))
                .map(again -> found(visit, again))
                .toList()
                .stream();
    }

    private Diagnostic found(InstanceVisit visit, OrderDependency again) {
        return finding(
                Message.of("rule.dependency-named-once", visit.instance().name(), again.instance()),
                again.place(),
                Fixes.remove(
                        Message.of("rule.fix.remove-repetition", again.instance()),
                        visit.design(),
                        again.place(),
                        again.place().path()),
                visit.instance().id());
    }
}
