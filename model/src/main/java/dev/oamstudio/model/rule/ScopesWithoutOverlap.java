package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A component is in one scope of a kind that forbids overlap.
final class ScopesWithoutOverlap implements Rule {
    static final RuleId ID = new RuleId("OAM206", "scopes-without-overlap");

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
        return Visits.instances(design).flatMap(visit -> check(visit).stream()).toList();
    }

    private List<Diagnostic> check(InstanceVisit visit) {
        List<Diagnostic> found = new ArrayList<>();
        List<ScopeMembership> scopes = visit.instance().scopes();
        for (int i = 1; i < scopes.size(); i++) {
            ScopeMembership scope = scopes.get(i);
            scopes.subList(0, i).stream()
                    .filter(before -> before.type().sameKind(scope.type()))
                    .filter(before -> !before.name().isEmpty() && !scope.name().isEmpty())
                    .filter(before ->
                            before.name().equals(scope.name())
                                    || forbidsOverlap(visit.design(), scope))
                    .findFirst()
                    .ifPresent(before -> found.add(found(visit, before, scope)));
        }
        return found;
    }

    private Diagnostic found(InstanceVisit visit, ScopeMembership before, ScopeMembership scope) {
        String instance = visit.instance().name();
        return finding(
                before.name().equals(scope.name())
                        ? again(instance, scope)
                        : message(instance, before),
                scope.place(),
                Fixes.remove(
                        Message.of("rule.fix.leave-scope", instance, scope.name()),
                        visit.design(),
                        scope.place(),
                        ListItem.of(scope.place().path())),
                visit.instance().id(),
                scope.scope());
    }

    /// Why an instance cannot join one more scope of a kind.
    static Optional<Message> refusal(Design design, Capability scope, ComponentInstance instance) {
        return forbidsOverlap(scope)
                ? instance.scopes().stream()
                        .filter(before -> before.type().sameKind(scope.type()))
                        .findFirst()
                        .map(before -> message(instance.name(), before))
                : Optional.empty();
    }

    private static Message again(String instance, ScopeMembership scope) {
        return Message.of("rule.scopes-without-overlap.again", instance, scope.name());
    }

    private static Message message(String instance, ScopeMembership before) {
        return Message.of(
                "rule.scopes-without-overlap", instance, before.name(), before.type().kind());
    }

    private static boolean forbidsOverlap(Design design, ScopeMembership scope) {
        return design.catalog().find(CapabilityKind.SCOPE, scope.type()).stream()
                .anyMatch(ScopesWithoutOverlap::forbidsOverlap);
    }

    /// Only where the definition says so: some leave the field out.
    private static boolean forbidsOverlap(Capability scope) {
        return scope.definition()
                .object()
                .content()
                .at("spec", "allowComponentOverlap")
                .filter(Value.bool(false)::equals)
                .isPresent();
    }
}
