package dev.oamstudio.model.deploy;

import dev.oamstudio.model.catalog.KnownKind;
import java.util.List;

/// What a cluster tells of its kinds.
public final class Discovery {
    private Discovery() {}

    /// The kinds that a cluster serves, with their plurals. Blocks.
    public static List<KnownKind> kinds(Cluster cluster) throws ClusterException {
        return cluster.discover().stream()
                .map(served -> new KnownKind(served.type(), served.plural()))
                .toList();
    }
}
