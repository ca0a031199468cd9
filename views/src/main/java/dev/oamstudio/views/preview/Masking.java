package dev.oamstudio.views.preview;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// An object as it may be shown: what a Secret holds is hidden, its keys are not.
final class Masking {
    private static final GroupVersionKind SECRET = new GroupVersionKind("", "v1", "Secret");
    private static final Value MASK = new Value.Text("••••••");

    private Masking() {}

    static Value.Mapping of(KubeObject object) {
        return object.type().sameKind(SECRET) ? masked(object.content()) : object.content();
    }

    private static Value.Mapping masked(Value.Mapping content) {
        Value.Mapping shown = content;
        for (String field : new String[] {"data", "stringData"}) {
            if (content.get(field).isPresent()) {
                shown = shown.with(field, hidden(content.mappingAt(field)));
            }
        }
        // An annotation can hold the whole object, as kubectl's does.
        Value.Mapping metadata = shown.mappingAt("metadata");
        return metadata.get("annotations").isEmpty()
                ? shown
                : shown.with(
                        "metadata",
                        metadata.with("annotations", hidden(metadata.mappingAt("annotations"))));
    }

    private static Value.Mapping hidden(Value.Mapping values) {
        SequencedMap<String, Value> hidden = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : values.entries().entrySet()) {
            hidden.put(entry.getKey(), MASK);
        }
        return new Value.Mapping(hidden);
    }
}
