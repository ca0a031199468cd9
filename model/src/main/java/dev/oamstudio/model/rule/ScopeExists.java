package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import java.util.List;
import java.util.stream.Stream;

/// The scope that an instance joins is in the folder: the runtime renders nothing while one is missing.
final class ScopeExists implements Rule {
    static final RuleId ID = new RuleId("OAM103", "scope-exists");

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
                        visit.instance().scopes().stream()
                                .filter(scope -> !isHalf(scope))
                                .filter(scope ->
                                        design.model().object(scope.type(), scope.name()).isEmpty())
                                .filter(scope -> !hasMisspeltKind(design, scope))
                                .filter(scope -> isName(design, scope))
                                .map(scope -> found(visit, scope)))
                .toList();
    }

    private static boolean isName(Design design, ScopeMembership scope) {
        return Stream.of("scopeRef", "scope")
                .map(key -> scope.place().path().key(key).key("name"))
                .allMatch(name -> DesignPlaces.isTextOrNothing(design, scope.place(), name));
    }

    /// The schema speaks of what such a reference lacks.
    private static boolean isHalf(ScopeMembership scope) {
        boolean isTyped = !scope.type().kind().isEmpty() && !scope.type().version().isEmpty();
        return isTyped ? scope.name().isEmpty() : !scope.name().isEmpty();
    }

    /// Then a rule of its own speaks of the kind.
    private static boolean hasMisspeltKind(Design design, ScopeMembership scope) {
        List<GroupVersionKind> known =
                design.catalog().of(CapabilityKind.SCOPE).stream().map(Capability::type).toList();
        return known.stream().noneMatch(scope.type()::sameKind)
                && NearestName.to(scope.type().kind(), known.stream().map(GroupVersionKind::kind))
                        .isPresent();
    }

    private Diagnostic found(InstanceVisit visit, ScopeMembership scope) {
        Stream<String> known =
                visit.design().model().objects().stream()
                        .map(PlainObject::object)
                        .filter(object -> object.type().sameKind(scope.type()))
                        .map(KubeObject::name);
        if (scope.name().isEmpty()) {
            return finding(
                    Message.of("rule.scope-exists.nameless", visit.instance().name()),
                    scope.place(),
                    visit.instance().id());
        }
        return finding(
                Message.of("rule.scope-exists", scope.type().kind(), scope.name()),
                scope.place(),
                Fixes.replaceByNearest(scope.place(), scope.name(), known),
                visit.instance().id());
    }
}
