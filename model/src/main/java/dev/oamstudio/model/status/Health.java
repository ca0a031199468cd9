package dev.oamstudio.model.status;

/// Whether something works.
public enum Health {
    HEALTHY,
    PROGRESSING,
    DEGRADED,
    SUSPENDED,
    MISSING,
    UNKNOWN
}
