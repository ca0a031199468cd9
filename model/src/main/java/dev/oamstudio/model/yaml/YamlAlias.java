package dev.oamstudio.model.yaml;

/// A reference to an anchored node of the same document.
///
/// @param target where the anchored node stands; empty where there is none
public record YamlAlias(TextRange range, String anchor, TextRange target, Value value)
        implements YamlNode {}
