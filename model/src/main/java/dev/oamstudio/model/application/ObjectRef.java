package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;

/// A reference to an object by type and name, as statuses and scopes hold them. Absent texts are empty.
public record ObjectRef(GroupVersionKind type, String name, String uid) {

    static ObjectRef read(Value value) {
        GroupVersionKind type =
                GroupVersionKind.of(
                        value.textAt("apiVersion").orElse(""), value.textAt("kind").orElse(""));
        return new ObjectRef(type, value.textAt("name").orElse(""), value.textAt("uid").orElse(""));
    }
}
