package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.deploy.ClusterException.FieldConflict;
import java.util.List;

/// An apply would change fields that others own.
public final class FieldConflicts extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<FieldConflict> conflicts;

    FieldConflicts(List<FieldConflict> conflicts) {
        this.conflicts = List.copyOf(conflicts);
    }

    public List<FieldConflict> conflicts() {
        return conflicts;
    }
}
