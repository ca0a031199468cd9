package dev.oamstudio.model.status;

/// Whether something in the cluster is as designed.
public enum Sync {
    IN_SYNC,
    DIFFERS,
    NOT_APPLIED,
    TO_BE_DELETED,
    UNKNOWN
}
