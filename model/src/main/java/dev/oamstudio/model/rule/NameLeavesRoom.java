package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A name leaves room for what is added to it: labels hold 63 characters, and pods, revisions and generated names are longer than what they are called after.
final class NameLeavesRoom implements Rule {
    static final RuleId ID = new RuleId("OAM703", "name-leaves-room");

    private static final int LABEL = 63;
    private static final int LONGEST = 253;

    /// `-v1`, in the label that says the revision.
    private static final int REVISION = 3;

    /// `-trait-` and a hash of ten characters at most.
    private static final int GENERATED = 17;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<RuleId> followsFrom() {
        return Set.of(NameIsDns.ID);
    }

    @Override
    public List<Diagnostic> check(Design design) {
        Stream<Diagnostic> applications =
                Visits.applications(design)
                        .filter(application -> application.name().length() > LABEL)
                        .map(application ->
                                finding(
                                        Message.of("rule.name-leaves-room.application", LABEL),
                                        application.place(),
                                        application.id()));
        Stream<Diagnostic> components =
                design.model().components().stream()
                        .filter(component -> component.name().length() > LABEL - REVISION)
                        .map(component ->
                                finding(
                                        Message.of(
                                                "rule.name-leaves-room.component",
                                                LABEL - REVISION),
                                        component.place(),
                                        component.id()));
        return Stream.of(applications, components, rendered(design), plain(design), traits(design))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Diagnostic> rendered(Design design) {
        return RenderedName.of(design)
                .flatMap(each -> found(each.type(), each.name(), each.place(), each.element()));
    }

    private Stream<Diagnostic> plain(Design design) {
        return design.model().objects().stream()
                .flatMap(plain ->
                        found(
                                plain.object().type(),
                                plain.object().name(),
                                plain.place(),
                                plain.id()));
    }

    private Stream<Diagnostic> found(
            GroupVersionKind type, String name, Place place, ElementId element) {
        int limit = limit(type);
        return name.length() <= limit
                ? Stream.empty()
                : Stream.of(
                        finding(
                                Message.of("rule.name-leaves-room", type.kind(), limit),
                                place,
                                element));
    }

    private Stream<Diagnostic> traits(Design design) {
        return Visits.traits(design)
                .filter(visit -> visit.trait().trait().name().isEmpty())
                .filter(visit ->
                        visit.owner().instance().name().length() + GENERATED
                                > limit(visit.trait().trait().type()))
                .map(visit ->
                        finding(
                                Message.of(
                                        "rule.name-leaves-room.trait",
                                        visit.name(),
                                        limit(visit.trait().trait().type())),
                                visit.trait().place(),
                                visit.trait().id(),
                                visit.owner().instance().id()));
    }

    /// How long a name of a kind may be.
    private static int limit(GroupVersionKind type) {
        return switch (type.group() + "/" + type.kind()) {
            // The pods of a StatefulSet carry its name and a hash of ten characters in a label.
            case "apps/StatefulSet" -> 52;
            // A CronJob adds eleven characters for its jobs.
            case "batch/CronJob" -> 52;
            case "batch/Job", "/Service", "/Namespace" -> LABEL;
            default -> LONGEST;
        };
    }
}
