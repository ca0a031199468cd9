package dev.oamstudio.model.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The versions of Kubernetes whose schemas ship with the product, newest first.
public enum KubernetesVersion {
    V1_36("1.36"),
    V1_35("1.35"),
    V1_34("1.34");

    private static final List<KubernetesVersion> ALL = List.of(values());

    private final String label;

    KubernetesVersion(String label) {
        this.label = label;
    }

    /// As people write it: `1.36`.
    public String label() {
        return label;
    }

    /// This version and those after it, up to the newest.
    List<KubernetesVersion> upToNewest() {
        return ALL.subList(0, ALL.indexOf(this) + 1).reversed();
    }

    public static KubernetesVersion newest() {
        return V1_36;
    }

    /// By its label, with or without a leading `v` and patch: `1.36`, `v1.36.3`.
    public static Optional<KubernetesVersion> of(String written) {
        return Arrays.stream(values())
                .filter(version ->
                        written.matches("v?" + version.label.replace(".", "\\.") + "(\\..*)?"))
                .findFirst();
    }

    /// Whether this is the same or later than `1.n`.
    public boolean isAtLeast(int minor) {
        return Integer.parseInt(label.substring(2)) >= minor;
    }

    public KubernetesSchemas schemas() {
        return KubernetesSchemas.ALL.get(ALL.indexOf(this));
    }
}
