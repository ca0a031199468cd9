package dev.oamstudio.model.definition;

/// Who refuses a trait on a workload that an entry of `appliesToWorkloads` does not allow. Nobody does without
/// admission webhooks, which a default installation leaves off.
public enum Enforcement {
    /// The webhooks of oam-kubernetes-runtime and of KubeVela 0.2 to 1.8.
    RUNTIME_AND_KUBEVELA,
    /// The webhooks of oam-kubernetes-runtime and of KubeVela 0.2 to 1.0; later ones take the entry for another name.
    RUNTIME,
    /// No runtime understands the form: tools and documents only.
    ADVISORY
}
