package dev.oamstudio.model.rule;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The kinds of the group `core.oam.dev` in the versions that runtimes serve.
final class OamKinds {
    /// The label by which a trait names its definition.
    static final String TRAIT_TYPE = "trait.oam.dev/type";

    static final String GROUP = "core.oam.dev";
    static final GroupVersionKind APPLICATION =
            GroupVersionKind.of(GROUP + "/v1alpha2", "ApplicationConfiguration");
    static final GroupVersionKind CONTAINERIZED =
            GroupVersionKind.of(GROUP + "/v1alpha2", "ContainerizedWorkload");

    private static final List<String> ALPHA =
            List.of(
                    "ApplicationConfiguration",
                    "Component",
                    "ContainerizedWorkload",
                    "HealthScope",
                    "ManualScalerTrait",
                    "Network",
                    "ScopeDefinition",
                    "TraitDefinition",
                    "WorkloadDefinition");
    private static final List<String> BETA =
            List.of(
                    "Application",
                    "ApplicationRevision",
                    "ComponentDefinition",
                    "DefinitionRevision",
                    "HealthScope",
                    "PolicyDefinition",
                    "ResourceTracker",
                    "ScopeDefinition",
                    "TraitDefinition",
                    "WorkflowStepDefinition",
                    "WorkloadDefinition");

    /// What KubeVela's workflow serves beside v1beta1.
    private static final List<String> WORKFLOW = List.of("Policy", "Workflow", "WorkflowRun");

    private OamKinds() {}

    /// Whether a type is of v1alpha1, the draft of 2019 that other runtimes than those of v1alpha2 read.
    static boolean isDraft(GroupVersionKind type) {
        return type.apiVersion().equals(GROUP + "/v1alpha1") && !WORKFLOW.contains(type.kind());
    }

    static boolean knows(GroupVersionKind type) {
        return versions(type.kind()).contains(type.apiVersion());
    }

    static List<String> names() {
        return Stream.of(ALPHA, BETA, WORKFLOW).flatMap(List::stream).distinct().toList();
    }

    /// The API versions that have a kind.
    static List<String> versions(String kind) {
        List<String> versions = new ArrayList<>();
        if (ALPHA.contains(kind)) {
            versions.add(GROUP + "/v1alpha2");
        }
        if (BETA.contains(kind)) {
            versions.add(GROUP + "/v1beta1");
        }
        if (WORKFLOW.contains(kind)) {
            versions.add(GROUP + "/v1alpha1");
        }
        return versions;
    }
}
