package dev.oamstudio.model.edit;

import java.util.List;

/// A definition as a person asks for it.
public sealed interface NewDefinition {
    /// What the definition is called; usually the same as `reference`.
    String name();

    /// The resource that it stands for, as its CRD is called: `plural.group`.
    String reference();

    /// A workload definition.
    record Workload(String name, String reference) implements NewDefinition {}

    /// A trait definition.
    ///
    /// @param appliesTo the workloads that it applies to; empty for all
    /// @param workloadRefPath where a trait wants the reference to its workload; may be empty
    record Trait(String name, String reference, List<String> appliesTo, String workloadRefPath)
            implements NewDefinition {
        public Trait {
            appliesTo = List.copyOf(appliesTo);
        }
    }

    /// A scope definition.
    ///
    /// @param workloadRefsPath the list in the scope that collects references to its workloads; may be empty
    /// @param allowOverlap whether a component may be in several scopes of this kind
    record Scope(String name, String reference, String workloadRefsPath, boolean allowOverlap)
            implements NewDefinition {}
}
