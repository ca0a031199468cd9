package dev.oamstudio.model.catalog;

import dev.oamstudio.model.kube.GroupVersionKind;

/// A kind whose plural is known for sure: from a CustomResourceDefinition, or from a cluster's discovery.
///
/// @param plural the resource name, `deployments`
public record KnownKind(GroupVersionKind type, String plural) {}
