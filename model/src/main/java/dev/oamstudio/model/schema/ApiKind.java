package dev.oamstudio.model.schema;

import dev.oamstudio.model.kube.GroupVersionKind;

/// A kind that an API server serves.
///
/// @param definition the name of its schema
/// @param plural its resource name, as in URLs: `deployments`
public record ApiKind(
        GroupVersionKind type, String definition, String plural, boolean namespaced) {}
