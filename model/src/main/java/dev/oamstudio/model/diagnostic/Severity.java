package dev.oamstudio.model.diagnostic;

/// How bad it is, worst first.
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
