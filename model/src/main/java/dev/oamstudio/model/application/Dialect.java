package dev.oamstudio.model.application;

/// The way in which a document is written.
public enum Dialect {
    /// core.oam.dev/v1alpha2 as oam-kubernetes-runtime reads it.
    UPSTREAM,
    /// core.oam.dev/v1alpha2 with `instanceName`, `dependencies`, `scope` and `appliesTo`.
    EDAS,
    /// Forms of before, which no runtime of v1alpha2 reads as they stand: core.oam.dev/v1alpha1, and traits named by their
    /// definition alone, which only a webhook resolves.
    LEGACY,
    /// core.oam.dev/v1beta1 of KubeVela: recognised and kept, not yet edited.
    V1BETA1
}
