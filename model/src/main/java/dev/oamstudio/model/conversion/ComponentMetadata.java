package dev.oamstudio.model.conversion;

import dev.oamstudio.model.yaml.Value;
import java.util.Map;
import java.util.TreeMap;

/// What the EDAS dialect says of a component beside its name, and upstream in annotations.
final class ComponentMetadata {
    /// The annotation of each field.
    static final Map<String, String> ANNOTATIONS =
            new TreeMap<>(
                    Map.of(
                            "version", "studio.oam.dev/version",
                            "description", "studio.oam.dev/description"));

    private ComponentMetadata() {}

    /// A component with a field as an annotation; unchanged where the field is no text, or the annotation is taken.
    static Value.Mapping annotated(Value.Mapping component, String field) {
        String annotation = ANNOTATIONS.getOrDefault(field, field);
        Value.Mapping metadata = component.mappingAt("metadata");
        boolean free = metadata.at("annotations", annotation).isEmpty();
        return free && metadata.textAt(field).isPresent()
                ? component.with(
                        "metadata",
                        Entries.with(
                                metadata.without(field),
                                "annotations",
                                annotation,
                                Value.text(metadata.textAt(field).orElse(""))))
                : component;
    }

    /// A component with an annotation as the field that it stands for; unchanged where the field is taken.
    static Value.Mapping plain(Value.Mapping component, String field) {
        String annotation = ANNOTATIONS.getOrDefault(field, field);
        Value.Mapping metadata = component.mappingAt("metadata");
        return metadata.get(field).isEmpty()
                        && metadata.textAt("annotations", annotation).isPresent()
                ? component.with(
                        "metadata",
                        Entries.without(metadata, "annotations", annotation)
                                .with(
                                        field,
                                        Value.text(
                                                metadata.textAt("annotations", annotation)
                                                        .orElse(""))))
                : component;
    }
}
