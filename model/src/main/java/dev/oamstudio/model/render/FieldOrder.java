package dev.oamstudio.model.render;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The order in which people write the fields of an object: apiVersion, kind, metadata (name, namespace, labels), the rest.
final class FieldOrder {
    private static final List<String> OBJECT = List.of("apiVersion", "kind", "metadata");
    private static final List<String> METADATA =
            List.of("name", "namespace", "labels", "annotations");

    private FieldOrder() {}

    static KubeObject tidy(KubeObject object) {
        Value.Mapping content = object.content();
        Value.Mapping metadata = first(METADATA, content.mappingAt("metadata"));
        Value.Mapping whole = metadata.isEmpty() ? content : content.with("metadata", metadata);
        return new KubeObject(first(OBJECT, whole));
    }

    private static Value.Mapping first(List<String> keys, Value.Mapping mapping) {
        SequencedMap<String, Value> ordered = new LinkedHashMap<>();
        keys.forEach(key -> mapping.get(key).ifPresent(value -> ordered.put(key, value)));
        mapping.entries().forEach(ordered::putIfAbsent);
        return new Value.Mapping(ordered);
    }
}
