package dev.oamstudio.cluster.sandbox.server;

import dev.oamstudio.cluster.sandbox.field.Ownership;
import dev.oamstudio.model.kube.KubeObject;

/// An object as it is kept: without `managedFields`, which follow from the ownership.
record Stored(KubeObject object, Ownership ownership) {
    /// The object as a reader gets it who asks for everything.
    KubeObject withManagedFields() {
        return object.withMetadata("managedFields", ownership.managedFields());
    }
}
