package dev.oamstudio.model.definition;

import java.util.List;

/// Who refuses a trait on a workload that an entry of `appliesToWorkloads` does not allow. Nobody does without
/// admission webhooks, which a default installation leaves off; and nobody does for the Applications of v1beta1.
public enum Enforcement {
    /// The webhooks of oam-kubernetes-runtime and of KubeVela 0.2 to 1.8.
    RUNTIME_AND_KUBEVELA,
    /// The webhooks of oam-kubernetes-runtime and of KubeVela 0.2 to 1.0; later ones take the entry for another name.
    RUNTIME,
    /// No runtime understands the form: tools and documents only.
    ADVISORY;

    /// The runtimes with their versions, as their makers write them; none where the form is advice.
    public List<String> enforcers() {
        return switch (this) {
            case RUNTIME_AND_KUBEVELA ->
                    List.of("oam-kubernetes-runtime 0.4.0-rc1", "KubeVela 0.2–1.8");
            case RUNTIME -> List.of("oam-kubernetes-runtime 0.4.0-rc1", "KubeVela 0.2–1.0");
            case ADVISORY -> List.of();
        };
    }
}
