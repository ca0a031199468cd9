package dev.oamstudio.model.yaml;

/// A node of a parsed document with the range of its text.
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar, YamlAlias {
    /// Where the node's own text stands, without its anchor, tag and comments.
    TextRange range();

    /// What Kubernetes reads here; aliases and merge keys resolved.
    Value value();
}
