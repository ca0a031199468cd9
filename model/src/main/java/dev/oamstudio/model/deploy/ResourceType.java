package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.GroupVersionKind;

/// A kind that a cluster serves.
public record ResourceType(
        GroupVersionKind type, String plural, boolean namespaced, boolean watchable) {}
