package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.schema.RemovedApi;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody describes the kind of an object: Kubernetes, OAM, or a CustomResourceDefinition of the folder. Others are kept and applied
/// as they are, and people are told once for each kind that nobody checks its objects.
final class KindDescribed implements Rule {
    static final RuleId ID = new RuleId("OAM140", "kind-described");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return design.model().objects().stream()
                .filter(plain -> isStrange(design, plain.object().type()))
                .collect(Collectors.groupingBy(plain -> plain.object().type()))
                .values()
                .stream()
                .map(same -> found(design, same))
                .toList();
    }

    private static boolean isStrange(Design design, GroupVersionKind type) {
        boolean isOfGroupOfOthers =
                type.group().contains(".") && !type.group().equals(OamKinds.GROUP);
        return !type.kind().isEmpty()
                && RemovedApi.of(type).isEmpty()
                && (isOfGroupOfOthers || isUnheardOf(design, type))
                && design.schemas().find(type).isEmpty();
    }

    /// A group without a dot that Kubernetes does not have.
    private static boolean isUnheardOf(Design design, GroupVersionKind type) {
        return !type.group().isEmpty()
                && design.schemas().version().schemas().kinds().stream()
                        .noneMatch(kind -> kind.type().group().equals(type.group()))
                && !type.group().equals(OamKinds.GROUP);
    }

    private Diagnostic found(Design design, List<PlainObject> same) {
        PlainObject first = same.getFirst();
        GroupVersionKind type = first.object().type();
        Place place = DesignPlaces.at(design, first.place(), first.place().path().key("kind"));
        return finding(
                Message.of("rule.kind-described", type.kind(), type.apiVersion(), same.size() - 1),
                place);
    }
}
