package dev.oamstudio.model.definition;

import java.util.List;

/// Who refuses a trait on a workload that an entry of `appliesToWorkloads` does not allow. Nobody does without
/// admission webhooks, which a default installation leaves off; and nobody does for the Applications of v1beta1.
public enum Enforcement {
    /// The webhooks of oam-kubernetes-runtime and of KubeVela 0.2 to 1.8.
    RUNTIME_AND_KUBEVELA("oam-kubernetes-runtime 0.4.0-rc1", "KubeVela 0.2–1.8"),
    /// The webhooks of oam-kubernetes-runtime and of KubeVela 0.2 to 1.0; later ones take the entry for another name.
    RUNTIME("oam-kubernetes-runtime 0.4.0-rc1", "KubeVela 0.2–1.0"),
    /// No runtime understands the form: tools and documents only.
    ADVISORY;

    private final List<String> enforcers;

    Enforcement(String... enforcers) {
        this.enforcers = List.of(enforcers);
    }

    /// The runtimes with their versions, as their makers write them; none where the form is advice.
    public List<String> enforcers() {
        return enforcers;
    }
}
