package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;
import static dev.oamstudio.cluster.convert.Values.sequence;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;

/// Objects made from the template of another object, which owns them.
final class PodTemplate {
    private PodTemplate() {}

    /// A pod from the template in an object's spec.
    static KubeObject pod(KubeObject owner, String name) {
        Value.Mapping template = owner.content().mappingAt("spec", "template");
        Value.Mapping metadata = owned(owner, name, template);
        return new KubeObject(
                mapping(
                        "apiVersion",
                        "v1",
                        "kind",
                        "Pod",
                        "metadata",
                        metadata,
                        "spec",
                        template.mappingAt("spec")));
    }

    /// The metadata of an object that another one owns, with a template's labels and annotations.
    static Value.Mapping owned(KubeObject owner, String name, Value.Mapping template) {
        Value.Mapping metadata = mapping("name", name, "namespace", owner.namespace());
        for (String field : new String[] {"labels", "annotations"}) {
            Value.Mapping given = template.mappingAt("metadata", field);
            metadata = given.isEmpty() ? metadata : metadata.with(field, given);
        }
        return metadata.with("ownerReferences", sequence(reference(owner)));
    }

    /// An object with one more label.
    static KubeObject labelled(KubeObject object, String label, String value) {
        Value.Mapping labels =
                object.content().mappingAt("metadata", "labels").with(label, Value.text(value));
        return object.withMetadata("labels", labels);
    }

    private static Value.Mapping reference(KubeObject owner) {
        return mapping(
                "apiVersion", owner.type().apiVersion(),
                "kind", owner.type().kind(),
                "name", owner.name(),
                "uid", owner.uid(),
                "controller", true,
                "blockOwnerDeletion", true);
    }
}
