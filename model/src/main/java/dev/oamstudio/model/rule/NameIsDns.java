package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names are what Kubernetes takes for its objects: letters in lower case, digits, hyphens and dots, at most 253; of instances, whose
/// pods and services are named after them, of containers and volumes labels of at most 63 without dots; of their ports at most 15.
final class NameIsDns implements Rule {
    static final RuleId ID = new RuleId("OAM702", "name-is-dns");

    private static final int LONGEST = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");

    /// <https://www.rfc-editor.org/rfc/rfc6335#section-5.1>
    private static final Pattern PORT =
            Pattern.compile("(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern SUBDOMAIN =
            Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

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
        return Stream.of(
                        design.model().applications().stream()
                                .flatMap(each ->
                                        check(each.name(), SUBDOMAIN, each.place(), each.id())),
                        Visits.instances(design)
                                .flatMap(visit ->
                                        check(
                                                visit.instance().name(),
                                                LABEL,
                                                name(visit),
                                                visit.instance().id())),
                        design.model().components().stream()
                                .flatMap(each -> check(each.name(), SUBDOMAIN, each.place())),
                        design.model().objects().stream()
                                .flatMap(plain ->
                                        check(plain)
                                                .map(found ->
                                                        design.roles().isBuilt(plain.place().file())
                                                                ? found.as(Severity.WARNING)
                                                                : found)),
                        design.pods().stream().flatMap(pod -> check(design, pod)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Diagnostic> check(PlainObject plain) {
        // Names of roles may hold colons; those of others are checked by nobody but the path of
        // their URL.
        boolean isFree = plain.object().type().group().equals("rbac.authorization.k8s.io");
        Pattern pattern = isLabel(plain.object().type()) ? LABEL : SUBDOMAIN;
        return isFree ? Stream.empty() : check(plain.object().name(), pattern, plain.place());
    }

    private Stream<Diagnostic> check(Design design, PodTemplate pod) {
        Stream<Diagnostic> ports =
                pod.allContainers()
                        .filter(container -> pod.isOfKubernetes())
                        .flatMap(container ->
                                names(
                                        design,
                                        pod,
                                        container.path().key("ports"),
                                        container.value().itemsAt("ports"),
                                        PORT));
        return Stream.of(
                        names(design, pod, "containers"),
                        names(design, pod, "initContainers"),
                        names(design, pod, "volumes"),
                        ports)
                .flatMap(each -> each);
    }

    private Stream<Diagnostic> names(Design design, PodTemplate pod, String list) {
        return names(design, pod, pod.specPath().key(list), pod.spec().itemsAt(list), LABEL);
    }

    private Stream<Diagnostic> names(
            Design design, PodTemplate pod, FieldPath list, List<Value> items, Pattern pattern) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> i)
                .filter(i -> !pod.isFilled(list.index(i).key("name")))
                .flatMap(i ->
                        check(
                                items.get(i).textAt("name").orElse(""),
                                pattern,
                                pod.subject().at(design, list.index(i).key("name")),
                                pod.subject().owners()));
    }

    private static boolean isLabel(GroupVersionKind type) {
        return type.group().isEmpty() && Set.of("Service", "Namespace").contains(type.kind());
    }

    private static Place name(InstanceVisit visit) {
        Place place = visit.instance().place();
        Place named = DesignPlaces.at(visit.design(), place, place.path().key("instanceName"));
        return named.path().equals(place.path()) ? place : named;
    }

    private Stream<Diagnostic> check(
            String name, Pattern pattern, Place place, ElementId... elements) {
        boolean isFine =
                name.isEmpty() || (name.length() <= LONGEST && pattern.matcher(name).matches());
        String form =
                pattern == LABEL
                        ? "rule.name-is-dns.label"
                        : pattern == PORT ? "rule.name-is-dns.port" : "rule.name-is-dns.subdomain";
        return isFine
                ? Stream.empty()
                : Stream.of(
                        finding(
                                Message.of("rule.name-is-dns", name, Message.of(form)),
                                place,
                                elements));
    }
}
