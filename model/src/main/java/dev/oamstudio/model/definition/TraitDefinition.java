package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// Says that a kind can be a trait, and of which workloads.
///
/// @param appliesTo the entries of `appliesToWorkloads` (upstream) or `appliesTo` (EDAS); empty means any workload
/// @param conflictsWith the entries of `conflictsWith`
/// @param workloadRefPath where a trait wants the reference to its workload, or the empty text
public record TraitDefinition(
        String name,
        String reference,
        List<AppliesTo> appliesTo,
        List<String> conflictsWith,
        String workloadRefPath,
        boolean revisionEnabled,
        KubeObject object,
        Place place)
        implements Definition {
    public TraitDefinition {
        appliesTo = List.copyOf(appliesTo);
        conflictsWith = List.copyOf(conflictsWith);
    }
}
