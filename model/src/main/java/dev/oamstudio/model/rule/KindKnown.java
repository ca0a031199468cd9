package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.schema.ApiKind;
import dev.oamstudio.model.schema.RemovedApi;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A document is an object of a kind that somebody knows: one of OAM, or of the Kubernetes API groups as the chosen version serves them. What nobody knows is not applied, or refused.
final class KindKnown implements Rule {
    /// What kubectl reads, and the API does not know.
    private static final GroupVersionKind KUBECONFIG = new GroupVersionKind("", "v1", "Config");

    /// What is posted to a pod, and is no object of its own.
    private static final GroupVersionKind EVICTION =
            new GroupVersionKind("policy", "v1", "Eviction");

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
    public boolean holdsForParts() {
        return true;
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
        if (kinds.isEmpty() || isOthers(type) || isKnown(design, type)) {
            return Optional.empty();
        }
        if (OamKinds.isDraft(type)) {
            return Optional.of(
                    finding(
                                    Message.of("rule.kind-known.draft", type.kind()),
                                    placeOf(design, plain, "apiVersion"))
                            .as(Severity.WARNING));
        }
        List<String> versions = versions(design, type);
        return Optional.of(
                versions.isEmpty()
                        ? unknown(design, plain, kinds)
                        : otherwise(design, plain, versions));
    }

    /// Programs that read files of this form but take no part in the API.
    private static boolean isOthers(GroupVersionKind type) {
        return type.apiVersion().equals("builtin")
                || KUBECONFIG.equals(type)
                || EVICTION.sameKind(type)
                || RemovedApi.of(type).isPresent();
    }

    private Diagnostic otherwise(Design design, PlainObject plain, List<String> versions) {
        GroupVersionKind type = plain.object().type();
        Place place = placeOf(design, plain, "apiVersion");
        return finding(
                Message.of(
                        "rule.kind-known.version",
                        type.kind(),
                        String.join(", ", versions),
                        type.apiVersion()),
                place,
                Fixes.replaceBy(place, versions.getFirst()));
    }

    /// The groups of Kubernetes are closed; that of OAM takes the kinds of others, so that only what looks misspelt is an error.
    private Diagnostic unknown(Design design, PlainObject plain, List<String> kinds) {
        GroupVersionKind type = plain.object().type();
        Place place = placeOf(design, plain, "kind");
        List<Fix> fixes = Fixes.replaceByNearest(place, type.kind(), kinds.stream());
        Object group = type.group().isEmpty() ? Message.of("rule.kind-known.core") : type.group();
        Diagnostic found = finding(Message.of("rule.kind-known", group, type.kind()), place, fixes);
        boolean isOpen = type.group().equals(OamKinds.GROUP) && fixes.isEmpty();
        return isOpen ? found.as(Severity.WARNING) : found;
    }

    private static Place placeOf(Design design, PlainObject plain, String key) {
        return DesignPlaces.at(design, plain.place(), plain.place().path().key(key));
    }

    private static boolean isKnown(Design design, GroupVersionKind type) {
        return type.group().equals(OamKinds.GROUP)
                ? OamKinds.knows(type) || design.schemas().find(type).isPresent()
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

    /// The API versions that have a kind: those of its group, else those of another, as for `v1 Deployment`.
    private static List<String> versions(Design design, GroupVersionKind type) {
        if (type.group().equals(OamKinds.GROUP)) {
            return OamKinds.versions(type.kind());
        }
        List<String> own = apiVersions(design, type::sameKind);
        return own.isEmpty() && type.group().isEmpty()
                ? apiVersions(design, other -> other.kind().equals(type.kind()))
                : own;
    }

    private static List<String> apiVersions(Design design, Predicate<GroupVersionKind> wanted) {
        return served(design).filter(wanted).map(GroupVersionKind::apiVersion).toList();
    }

    private static Stream<GroupVersionKind> served(Design design) {
        return design.schemas().version().schemas().kinds().stream().map(ApiKind::type);
    }
}
