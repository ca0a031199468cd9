package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// Says that a kind can be a trait, and of which workloads.
///
/// @param appliesTo the entries of `appliesToWorkloads` (upstream) or `appliesTo` (EDAS); empty means any workload
/// @param conflictsWith the entries of `conflictsWith`
/// @param workloadRefPath where a trait wants the reference to its workload, or the empty text
/// @param place the whole document, by the token of its name
public record TraitDefinition(
        String name,
        String reference,
        List<AppliesTo> appliesTo,
        List<ConflictsWith> conflictsWith,
        String workloadRefPath,
        boolean revisionEnabled,
        KubeObject object,
        Place place)
        implements Definition {
    public TraitDefinition {
        appliesTo = List.copyOf(appliesTo);
        conflictsWith = List.copyOf(conflictsWith);
    }

    /// Whether a trait of this definition may be attached to the workload, by `appliesTo` alone.
    public boolean appliesTo(WorkloadIdentity workload) {
        return appliesTo.isEmpty() || appliesTo.stream().anyMatch(entry -> entry.matches(workload));
    }

    /// Whether the two may not stand together on one component, as either of them says.
    public boolean conflictsWith(TraitDefinition other) {
        return conflictsWith.stream().anyMatch(entry -> entry.matches(this, other))
                || other.conflictsWith.stream().anyMatch(entry -> entry.matches(other, this));
    }
}
