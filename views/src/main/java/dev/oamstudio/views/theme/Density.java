package dev.oamstudio.views.theme;

/// How close things stand. Trees are always compact.
public enum Density {
    /// Rows and controls of 28.
    COMFORTABLE,
    /// Rows and controls of 24.
    COMPACT
}
