package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.stream.Stream;

/// An instance that another waits for is in the same application.
final class DependencyExists implements Rule {
    static final RuleId ID = new RuleId("OAM104", "dependency-exists");

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
        return Visits.instances(design)
                .flatMap(visit ->
                        visit.instance().wiring().dependencies().stream()
                                .filter(dependency -> isText(visit, dependency.place()))
                                .filter(dependency ->
                                        visit.application()
                                                .instance(dependency.instance())
                                                .isEmpty())
                                .map(dependency -> found(visit, dependency)))
                .toList();
    }

    /// What is no text is told as that.
    private static boolean isText(InstanceVisit visit, Place place) {
        return DesignPlaces.value(visit.design(), place, place.path())
                .map(Value.Text.class::isInstance)
                .orElse(true);
    }

    private Diagnostic found(InstanceVisit visit, OrderDependency dependency) {
        Stream<String> known =
                visit.application().instances().stream()
                        .map(ComponentInstance::name)
                        .filter(name -> !name.equals(visit.instance().name()));
        return finding(
                Message.of(
                        "rule.dependency-exists", visit.instance().name(), dependency.instance()),
                dependency.place(),
                Fixes.replaceByNearest(dependency.place(), dependency.instance(), known),
                visit.instance().id());
    }
}
