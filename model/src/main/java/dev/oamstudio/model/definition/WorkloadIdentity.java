package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.GroupVersionKind;

/// All that an entry of `appliesToWorkloads` can name of a workload.
///
/// @param plural the plural resource name, `deployments`
/// @param pluralGuessed whether the plural comes from English rather than from a definition, CRD or discovery
/// @param definitionName the name of its WorkloadDefinition, or the empty text
public record WorkloadIdentity(
        GroupVersionKind type, String plural, boolean pluralGuessed, String definitionName) {}
