package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.GroupVersionKind;

/// Which objects: of a type, in a namespace (empty means all), with labels (`key=value,…`; empty means any).
public record ResourceQuery(GroupVersionKind type, String namespace, String labelSelector) {}
