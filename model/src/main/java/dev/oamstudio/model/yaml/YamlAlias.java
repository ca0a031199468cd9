package dev.oamstudio.model.yaml;

/// A reference to an anchored node of the same document.
public record YamlAlias(TextRange range, String anchor, Value value) implements YamlNode {}
