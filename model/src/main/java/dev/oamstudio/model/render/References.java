package dev.oamstudio.model.render;

import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// References from traits and scopes to workloads: apiVersion, kind, name.
final class References {
    private References() {}

    static Value to(ObjectKey workload) {
        SequencedMap<String, Value> reference = new LinkedHashMap<>();
        reference.put("apiVersion", Value.text(workload.type().apiVersion()));
        reference.put("kind", Value.text(workload.type().kind()));
        reference.put("name", Value.text(workload.name()));
        return new Value.Mapping(reference);
    }
}
