package dev.oamstudio.model.catalog;

/// What a capability can be in an application.
public enum CapabilityKind {
    WORKLOAD,
    TRAIT,
    SCOPE
}
