package dev.oamstudio.model.kube;

/// An entry of `metadata.ownerReferences`.
public record OwnerReference(GroupVersionKind type, String name, String uid, boolean controller) {}
