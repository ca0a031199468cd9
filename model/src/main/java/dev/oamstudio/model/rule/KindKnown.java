package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.schema.ApiKind;
import dev.oamstudio.model.schema.RemovedApi;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document is an object of a kind that somebody knows: one of OAM, or of the Kubernetes API groups as the chosen version serves them. What nobody knows is not applied, or refused.
final class KindKnown implements Rule {
    static final RuleId ID = new RuleId("OAM114", "kind-known");

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
        Stream<Diagnostic> objects =
                design.model().objects().stream().flatMap(plain -> check(design, plain).stream());
        return Stream.concat(objects, StrayDocuments.check(design, this)).toList();
    }

    private Optional<Diagnostic> check(Design design, PlainObject plain) {
        GroupVersionKind type = plain.object().type();
        List<String> kinds = kinds(design, type.group());
        if (kinds.isEmpty() || isKnown(design, type) || RemovedApi.of(type).isPresent()) {
            return Optional.empty();
        }
        boolean isKind = kinds.contains(type.kind());
        Place place =
                DesignPlaces.at(
                        design,
                        plain.place(),
                        plain.place().path().key(isKind ? "apiVersion" : "kind"));
        List<String> versions = versions(design, type);
        return Optional.of(
                isKind
                        ? finding(
                                Message.of(
                                        "rule.kind-known.version",
                                        type.kind(),
                                        String.join(", ", versions),
                                        type.apiVersion()),
                                place,
                                Fixes.replaceBy(place, versions.getFirst()))
                        : finding(
                                Message.of(
                                        "rule.kind-known",
                                        DesignPlaces.named(type.group()),
                                        type.kind()),
                                place,
                                Fixes.replaceByNearest(place, type.kind(), kinds.stream())));
    }

    private static boolean isKnown(Design design, GroupVersionKind type) {
        return type.group().equals(OamKinds.GROUP)
                ? OamKinds.knows(type)
                : design.schemas().find(type).isPresent();
    }

    /// The kinds of a group whose kinds are all known: those of OAM and of Kubernetes itself.
    private static List<String> kinds(Design design, String group) {
        return group.equals(OamKinds.GROUP)
                ? OamKinds.names()
                : served(design)
                        .filter(type -> type.group().equals(group))
                        .map(GroupVersionKind::kind)
                        .distinct()
                        .toList();
    }

    private static List<String> versions(Design design, GroupVersionKind type) {
        return type.group().equals(OamKinds.GROUP)
                ? OamKinds.versions(type.kind())
                : served(design).filter(type::sameKind).map(GroupVersionKind::apiVersion).toList();
    }

    private static Stream<GroupVersionKind> served(Design design) {
        return design.schemas().version().schemas().kinds().stream().map(ApiKind::type);
    }
}
