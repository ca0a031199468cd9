package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/// A scope has a definition: without one the runtime cannot add members, and stops.
final class ScopeDefinitionExists implements Rule {
    static final RuleId ID = new RuleId("OAM212", "scope-definition-exists");

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
        return Visits.instances(design)
                .flatMap(visit ->
                        visit.instance().scopes().stream()
                                .filter(scope -> !scope.type().kind().isEmpty())
                                .filter(scope ->
                                        design.catalog()
                                                .find(CapabilityKind.SCOPE, scope.type())
                                                .isEmpty())
                                .map(scope -> found(visit, scope)))
                .toList();
    }

    private Diagnostic found(InstanceVisit visit, ScopeMembership scope) {
        Design design = visit.design();
        Place kind =
                DesignPlaces.at(
                        design,
                        scope.place(),
                        scope.place().path().key(key(design, scope)).key("kind"));
        Stream<String> known =
                design.catalog().of(CapabilityKind.SCOPE).stream()
                        .map(capability -> capability.type().kind());
        return finding(
                Message.of("rule.scope-definition-exists", scope.type().toString()),
                kind,
                Fixes.replaceByNearest(kind, scope.type().kind(), known),
                visit.instance().id(),
                scope.scope());
    }

    private static String key(Design design, ScopeMembership scope) {
        return Stream.of("scopeRef", "scope")
                .filter(key ->
                        DesignPlaces.value(design, scope.place(), scope.place().path().key(key))
                                .isPresent())
                .findFirst()
                .orElse("scopeRef");
    }
}
