package dev.oamstudio.model.kube;

import java.util.Comparator;

/// The identity of an object in a cluster. The namespace is empty for cluster-scoped kinds.
public record ObjectKey(GroupVersionKind type, String namespace, String name)
        implements Comparable<ObjectKey> {
    private static final Comparator<ObjectKey> ORDER =
            Comparator.comparing(ObjectKey::type)
                    .thenComparing(ObjectKey::namespace)
                    .thenComparing(ObjectKey::name);

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    /// As people write it: `Deployment shop/web`.
    @Override
    public String toString() {
        return type.kind() + " " + (namespace.isEmpty() ? name : namespace + "/" + name);
    }
}
