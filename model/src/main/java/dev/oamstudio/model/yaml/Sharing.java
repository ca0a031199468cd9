package dev.oamstudio.model.yaml;

/// What an edit does to text that aliases show in several places.
public enum Sharing {
    /// Only what is at the path changes: aliases that would change what else is read become copies of what they stood for.
    COPY,
    /// The anchored text changes, and with it all that its aliases show.
    SHARE
}
