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
record PodTemplate(SchemaSubject subject, FieldPath template) {
    /// Kinds whose pods run for ever; those of jobs end.
    private static final Set<String> LASTING =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController");

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
        String kind = subject.type().kind();
        return switch (subject.type().group()) {
            case "" ->
                    kind.equals("Pod")
                            ? Optional.of(new PodTemplate(subject, FieldPath.ROOT))
                            : Optional.empty();
            case "apps" ->
                    LASTING.contains(kind)
                            ? Optional.of(
                                    new PodTemplate(subject, FieldPath.ofKeys("spec", "template")))
                            : Optional.empty();
            case "batch" ->
                    kind.equals("CronJob")
                            ? Optional.of(
                                    new PodTemplate(
                                            subject,
                                            FieldPath.ofKeys(
                                                    "spec", "jobTemplate", "spec", "template")))
                            : Optional.of(
                                    new PodTemplate(subject, FieldPath.ofKeys("spec", "template")));
            default -> Optional.empty();
        };
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

    Value spec() {
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
        List<Value> items = spec().itemsAt("containers");
        return IntStream.range(0, items.size())
                .mapToObj(i ->
                        new PodContainer(this, items.get(i), specPath().key("containers").index(i)))
                .toList();
    }

    /// Whether somebody else gives a value at a path: a parameter or a data flow.
    boolean isFilled(FieldPath path) {
        return subject.filled().stream()
                .anyMatch(each -> each.startsWith(path) || path.startsWith(each));
    }
}
