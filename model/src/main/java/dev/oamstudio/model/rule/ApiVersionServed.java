package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.schema.ApiKind;
import dev.oamstudio.model.schema.RemovedApi;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;

/// An object of a group of Kubernetes's own is written in a version that the chosen Kubernetes still serves.
final class ApiVersionServed implements Rule {
    static final RuleId ID = new RuleId("OAM408", "api-version-served");

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
    public boolean holdsForParts() {
        return true;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return SchemaSubject.of(design)
                .flatMap(subject -> check(design, subject).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, SchemaSubject subject) {
        return RemovedApi.of(subject.type())
                .filter(removed -> design.schemas().version().isAtLeast(removed.removedIn()))
                .map(removed -> found(design, subject, removed));
    }

    private Diagnostic found(Design design, SchemaSubject subject, RemovedApi removed) {
        Place place = subject.at(design, FieldPath.ofKeys("apiVersion"));
        Message message =
                Message.of(
                        "rule.api-version-served",
                        subject.type().toString(),
                        "1." + removed.removedIn(),
                        successor(design, subject.type())
                                .map(type ->
                                        Message.of(
                                                "rule.api-version-served.instead",
                                                type.apiVersion()))
                                .orElseGet(() -> Message.of("rule.api-version-served.gone")));
        return finding(message, place, fixes(design, subject, place), subject.owners());
    }

    private static List<Fix> fixes(Design design, SchemaSubject subject, Place place) {
        return successor(design, subject.type())
                .map(type ->
                        Fixes.replace(
                                Message.of("rule.fix.replace", type.apiVersion()),
                                place,
                                type.apiVersion()))
                .stream()
                .toList();
    }

    /// The version in which the same kind is served now, be it in another group.
    private static Optional<GroupVersionKind> successor(Design design, GroupVersionKind type) {
        List<GroupVersionKind> served =
                design.schemas().version().schemas().kinds().stream()
                        .map(ApiKind::type)
                        .filter(each ->
                                each.kind().equals(type.kind())
                                        && !each.group().equals("events.k8s.io"))
                        .toList();
        // What was v2beta2 became v2, even where there is a v1.
        return served.stream()
                .filter(each -> each.group().equals(type.group()))
                .filter(each -> type.version().startsWith(each.version()))
                .findFirst()
                .or(() -> served.stream().findFirst());
    }
}
