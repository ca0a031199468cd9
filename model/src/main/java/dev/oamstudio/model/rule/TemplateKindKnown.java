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

/// A workload or trait of a group of Kubernetes itself is of a kind, and in a version, that the chosen Kubernetes serves.
final class TemplateKindKnown implements Rule {
    static final RuleId ID = new RuleId("OAM410", "template-kind-known");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return SchemaSubject.of(design)
                .filter(subject -> !subject.owner().isEmpty())
                .filter(subject -> RemovedApi.of(subject.type()).isEmpty())
                .filter(subject -> design.schemas().find(subject.type()).isEmpty())
                .flatMap(subject -> check(design, subject).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, SchemaSubject subject) {
        List<GroupVersionKind> group =
                design.schemas().version().schemas().kinds().stream()
                        .map(ApiKind::type)
                        .filter(type -> type.group().equals(subject.type().group()))
                        .toList();
        List<String> versions =
                group.stream()
                        .filter(type -> type.kind().equals(subject.type().kind()))
                        .map(GroupVersionKind::apiVersion)
                        .toList();
        return versions.isEmpty()
                ? misspelt(design, subject, group)
                : Optional.of(otherwise(design, subject, versions));
    }

    private Diagnostic otherwise(Design design, SchemaSubject subject, List<String> versions) {
        Place place = subject.at(design, FieldPath.ofKeys("apiVersion"));
        return finding(
                Message.of(
                        "rule.kind-known.version",
                        subject.type().kind(),
                        String.join(", ", versions),
                        subject.type().apiVersion()),
                place,
                Fixes.replaceBy(place, versions.getFirst()),
                subject.owners());
    }

    /// A kind that is like none may come from an aggregated API server.
    private Optional<Diagnostic> misspelt(
            Design design, SchemaSubject subject, List<GroupVersionKind> group) {
        Place place =
                subject.elements().isEmpty()
                        ? subject.at(design, FieldPath.ofKeys("kind"))
                        : subject.place();
        List<Fix> fixes =
                Fixes.replaceByNearest(
                        place, subject.type().kind(), group.stream().map(GroupVersionKind::kind));
        Object name =
                subject.type().group().isEmpty()
                        ? Message.of("rule.kind-known.core")
                        : subject.type().group();
        return fixes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        finding(
                                Message.of("rule.kind-known", name, subject.type().kind()),
                                place,
                                fixes,
                                subject.owners()));
    }
}
