package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A scope that has members has the list that they are added to, if only an empty one: the runtime makes none.
final class ScopeListsMembers implements Rule {
    static final RuleId ID = new RuleId("OAM207", "scope-lists-members");

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
        Set<String> joined =
                Visits.instances(design)
                        .flatMap(visit -> visit.instance().scopes().stream())
                        .map(member -> key(member.type(), member.name()))
                        .collect(Collectors.toSet());
        return design.model().objects().stream()
                .filter(plain -> joined.contains(key(plain.object().type(), plain.object().name())))
                .flatMap(plain -> check(design, plain).stream())
                .toList();
    }

    private static String key(GroupVersionKind type, String name) {
        return type.group() + "/" + type.kind() + "/" + name;
    }

    private Optional<Diagnostic> check(Design design, PlainObject scope) {
        return list(design, scope)
                .filter(path ->
                        path.in(scope.object().content())
                                .filter(Value.Sequence.class::isInstance)
                                .isEmpty())
                .map(path -> found(design, scope, path));
    }

    private Diagnostic found(Design design, PlainObject scope, FieldPath path) {
        return finding(
                Message.of(
                        "rule.scope-lists-members",
                        scope.object().text("kind"),
                        scope.object().name(),
                        path.toString()),
                scope.place(),
                Fixes.set(
                        Message.of("rule.fix.set-empty-list", path.toString()),
                        design,
                        scope.place(),
                        scope.place().path().plus(path),
                        Value.Sequence.EMPTY),
                scope.id());
    }

    private static Optional<FieldPath> list(Design design, PlainObject scope) {
        return design.catalog()
                .find(CapabilityKind.SCOPE, scope.object().type())
                .flatMap(capability ->
                        capability.definition() instanceof ScopeDefinition definition
                                ? parsed(definition.workloadRefsPath())
                                : Optional.empty());
    }

    private static Optional<FieldPath> parsed(String written) {
        try {
            return Optional.of(FieldPath.parse(written)).filter(path -> !path.steps().isEmpty());
        } catch (FieldPathException misspelt) {
            return Optional.empty();
        }
    }
}
