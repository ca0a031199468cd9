package dev.oamstudio.model.render;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.kube.RuntimeFields;
import dev.oamstudio.model.render.RenderedObject.Provenance;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/// An object in the making, with the origin of its fields so far.
record Draft(KubeObject object, List<Provenance> provenance) {
    Draft {
        provenance = List.copyOf(provenance);
    }

    static Draft of(KubeObject object, Source source, Place place) {
        return new Draft(object, List.of(new Provenance(FieldPath.ROOT, source, place)));
    }

    ObjectKey key() {
        return object.key();
    }

    /// @throws FieldPathException where the path leads through something that has no fields
    Draft with(FieldPath path, Value value, Source source, Place place) throws FieldPathException {
        Value changed = RuntimeFields.set(object.content(), path, value);
        return changed instanceof Value.Mapping mapping
                ? new Draft(new KubeObject(mapping), provenance).marked(path, source, place)
                : this;
    }

    /// This draft with a field of its metadata set.
    Draft withMetadata(String field, Value value, Source source, Place place) {
        return new Draft(object.withMetadata(field, value), provenance)
                .marked(FieldPath.ofKeys("metadata", field), source, place);
    }

    /// This draft with a label or annotation set.
    Draft withEntry(String map, String key, String text, Source source, Place place) {
        Value.Mapping entries =
                object.content().mappingAt("metadata", map).with(key, Value.text(text));
        return new Draft(object.withMetadata(map, entries), provenance)
                .marked(FieldPath.ofKeys("metadata", map, key), source, place);
    }

    Draft withoutNamespace() {
        Value.Mapping metadata = object.content().mappingAt("metadata").without("namespace");
        return new Draft(new KubeObject(object.content().with("metadata", metadata)), provenance);
    }

    /// The last one that sets a field counts; what was known of the fields below it is forgotten.
    Draft marked(FieldPath path, Source source, Place place) {
        List<Provenance> known = new ArrayList<>(provenance);
        known.removeIf(each -> each.path().startsWith(path));
        known.add(new Provenance(path, source, place));
        return new Draft(object, known);
    }

    /// This draft with its fields in the order in which people write them.
    Draft tidy() {
        return new Draft(FieldOrder.tidy(object), provenance);
    }
}
