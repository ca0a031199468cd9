package dev.oamstudio.model.deploy;

import java.util.List;

/// The cluster, or the way to it, failed.
public final class ClusterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<FieldConflict> conflicts;

    public ClusterException(Kind kind, String message) {
        this(kind, message, List.of());
    }

    public ClusterException(Kind kind, String message, List<FieldConflict> conflicts) {
        super(message);
        this.kind = kind;
        this.conflicts = List.copyOf(conflicts);
    }

    public Kind kind() {
        return kind;
    }

    /// Of a conflict: which fields somebody else owns.
    public List<FieldConflict> conflicts() {
        return conflicts;
    }

    /// What went wrong, as far as it decides what can be done.
    public enum Kind {
        UNREACHABLE,
        UNAUTHORIZED,
        FORBIDDEN,
        NOT_FOUND,
        UNKNOWN_KIND,
        CONFLICT,
        INVALID,
        GONE,
        TIMEOUT,
        CANCELLED,
        SERVER
    }

    /// A field that another manager owns.
    public record FieldConflict(String field, String manager) {}
}
