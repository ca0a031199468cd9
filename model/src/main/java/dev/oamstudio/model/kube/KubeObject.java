package dev.oamstudio.model.kube;

import dev.oamstudio.model.yaml.Value;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A Kubernetes object as a value: its content with accessors for what every object has. Absent texts are empty.
public record KubeObject(Value.Mapping content) {

    /// Whether a value has what makes it a Kubernetes object: apiVersion and kind.
    public static boolean looksLike(Value value) {
        return value.textAt("apiVersion").isPresent() && value.textAt("kind").isPresent();
    }

    public GroupVersionKind type() {
        return GroupVersionKind.of(text("apiVersion"), text("kind"));
    }

    public ObjectKey key() {
        return new ObjectKey(type(), namespace(), name());
    }

    public String name() {
        return text("metadata", "name");
    }

    public String namespace() {
        return text("metadata", "namespace");
    }

    public String uid() {
        return text("metadata", "uid");
    }

    public String resourceVersion() {
        return text("metadata", "resourceVersion");
    }

    public long generation() {
        return content.wholeAt("metadata", "generation").orElse(0L);
    }

    public Optional<Long> observedGeneration() {
        return content.wholeAt("status", "observedGeneration");
    }

    public Optional<Instant> created() {
        return instant(content.textAt("metadata", "creationTimestamp"));
    }

    public boolean isDeleting() {
        return content.textAt("metadata", "deletionTimestamp").isPresent();
    }

    public Map<String, String> labels() {
        return texts(content.mappingAt("metadata", "labels"));
    }

    public Map<String, String> annotations() {
        return texts(content.mappingAt("metadata", "annotations"));
    }

    public List<OwnerReference> owners() {
        return content.itemsAt("metadata", "ownerReferences").stream()
                .map(KubeObject::owner)
                .toList();
    }

    public List<Condition> conditions() {
        return content.itemsAt("status", "conditions").stream().map(KubeObject::condition).toList();
    }

    public Optional<Condition> condition(String type) {
        return conditions().stream().filter(c -> c.type().equals(type)).findFirst();
    }

    /// The text at a path of keys, or the empty text.
    public String text(String... steps) {
        return content.textAt(steps).orElse("");
    }

    public KubeObject withMetadata(String field, Value value) {
        Value.Mapping metadata = content.mappingAt("metadata").with(field, value);
        return new KubeObject(content.with("metadata", metadata));
    }

    private static OwnerReference owner(Value value) {
        return new OwnerReference(
                GroupVersionKind.of(
                        value.textAt("apiVersion").orElse(""), value.textAt("kind").orElse("")),
                value.textAt("name").orElse(""),
                value.textAt("uid").orElse(""),
                value.get("controller").equals(Optional.of(Value.bool(true))));
    }

    private static Condition condition(Value value) {
        return new Condition(
                value.textAt("type").orElse(""),
                value.textAt("status").orElse(""),
                value.textAt("reason").orElse(""),
                value.textAt("message").orElse(""),
                instant(value.textAt("lastTransitionTime")));
    }

    private static Map<String, String> texts(Value.Mapping mapping) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> texts.put(key, value.display()));
        return texts;
    }

    private static Optional<Instant> instant(Optional<String> text) {
        try {
            return text.map(Instant::parse);
        } catch (DateTimeParseException notAnInstant) {
            return Optional.empty();
        }
    }
}
