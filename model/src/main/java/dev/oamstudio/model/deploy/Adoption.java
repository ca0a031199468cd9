package dev.oamstudio.model.deploy;

/// What to do about objects that others made and that an application wants otherwise.
public enum Adoption {
    /// Leave them as they are, and apply nothing.
    REFUSED,
    /// Take them over, as somebody has explicitly asked for: they are changed, and from then on the application's.
    WANTED
}
