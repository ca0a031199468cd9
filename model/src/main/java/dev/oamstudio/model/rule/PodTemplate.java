package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The pods that an object of the files makes.
///
/// @param subject the workload, or the pod itself
/// @param template where the template stands in the object: its metadata and spec; the root for a pod
/// @param spec of the pods
record PodTemplate(SchemaSubject subject, FieldPath template, Value spec) {
    /// Kinds whose pods run for ever; those of jobs end.
    private static final Set<String> LASTING =
            Set.of(
                    "Deployment",
                    "StatefulSet",
                    "DaemonSet",
                    "ReplicaSet",
                    "ReplicationController",
                    "ContainerizedWorkload");

    private static final FieldPath TEMPLATE = FieldPath.ofKeys("spec", "template");

    /// Where the template stands, by group and kind.
    private static final Map<String, FieldPath> TEMPLATES =
            Map.ofEntries(
                    Map.entry("/Pod", FieldPath.ROOT),
                    Map.entry("/ReplicationController", TEMPLATE),
                    Map.entry("apps/Deployment", TEMPLATE),
                    Map.entry("apps/StatefulSet", TEMPLATE),
                    Map.entry("apps/DaemonSet", TEMPLATE),
                    Map.entry("apps/ReplicaSet", TEMPLATE),
                    Map.entry("batch/Job", TEMPLATE),
                    Map.entry(
                            "batch/CronJob",
                            FieldPath.ofKeys("spec", "jobTemplate", "spec", "template")),
                    Map.entry("serving.knative.dev/Service", TEMPLATE),
                    Map.entry("serving.knative.dev/Configuration", TEMPLATE),
                    Map.entry("serving.knative.dev/Revision", FieldPath.ROOT),
                    Map.entry(OamKinds.GROUP + "/ContainerizedWorkload", FieldPath.ROOT));

    private static final Set<String> REPLICATED = Set.of("Deployment", "StatefulSet", "ReplicaSet");

    /// A container of the template.
    ///
    /// @param path from the object
    record PodContainer(PodTemplate pod, Value value, FieldPath path) {
        String name() {
            return value.textAt("name").orElse(path.toString());
        }
    }

    static Stream<PodTemplate> of(Design design) {
        return design.pods().stream();
    }

    static Stream<PodTemplate> all(Design design) {
        return SchemaSubject.of(design).flatMap(subject -> at(subject).stream());
    }

    private static Optional<PodTemplate> at(SchemaSubject subject) {
        String kind = subject.type().group() + "/" + subject.type().kind();
        return Optional.ofNullable(TEMPLATES.get(kind))
                .map(template -> new PodTemplate(subject, template, spec(subject, template)));
    }

    /// Whether its spec is one of Kubernetes, with a security context and requests, and not OAM's own.
    boolean isOfKubernetes() {
        return !subject.type().group().equals(OamKinds.GROUP);
    }

    /// Whether Knative makes the pods. It adds a container of its own with requests, asks its own probes, pins images by their
    /// digests when a revision is made, and has a setting for how secure pods are by default.
    boolean isOfKnative() {
        return subject.type().group().equals("serving.knative.dev");
    }

    String kind() {
        return subject.type().kind();
    }

    /// What messages call the workload.
    String name() {
        String own = subject.object().name();
        return own.isEmpty() ? subject.owner() : own;
    }

    boolean isLasting() {
        return LASTING.contains(kind());
    }

    boolean isReplicated() {
        return REPLICATED.contains(kind()) && subject.type().group().equals("apps");
    }

    long replicas() {
        return subject.object().content().wholeAt("spec", "replicas").orElse(1L);
    }

    private static Value spec(SchemaSubject subject, FieldPath template) {
        return template.key("spec").in(subject.object().content()).orElse(Value.Null.NULL);
    }

    FieldPath specPath() {
        return template.key("spec");
    }

    Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        template.key("metadata")
                .key("labels")
                .in(subject.object().content())
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .ifPresent(mapping ->
                        mapping.entries()
                                .forEach((key, value) -> labels.put(key, value.display())));
        return labels;
    }

    /// The containers that run while the pod runs, without those that prepare it.
    List<PodContainer> containers() {
        return containers("containers");
    }

    /// The containers that prepare the pod, and those that run beside the others from the start.
    List<PodContainer> initContainers() {
        return containers("initContainers");
    }

    /// Those that run and those that prepare.
    Stream<PodContainer> allContainers() {
        return Stream.concat(containers().stream(), initContainers().stream());
    }

    private List<PodContainer> containers(String field) {
        List<Value> items = spec().itemsAt(field);
        return IntStream.range(0, items.size())
                .mapToObj(i -> new PodContainer(this, items.get(i), specPath().key(field).index(i)))
                .toList();
    }

    /// Whether somebody else gives a value at a path: a parameter or a data flow.
    boolean isFilled(FieldPath path) {
        return subject.filled().stream()
                .anyMatch(each -> each.startsWith(path) || path.startsWith(each));
    }
}
