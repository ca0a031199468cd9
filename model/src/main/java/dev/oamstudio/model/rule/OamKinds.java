package dev.oamstudio.model.rule;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The kinds of the group `core.oam.dev` in the versions that runtimes serve.
final class OamKinds {
    static final String GROUP = "core.oam.dev";

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

    private OamKinds() {}

    static boolean knows(GroupVersionKind type) {
        return versions(type.kind()).contains(type.apiVersion());
    }

    static List<String> names() {
        return Stream.concat(ALPHA.stream(), BETA.stream()).distinct().toList();
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
        return versions;
    }
}
