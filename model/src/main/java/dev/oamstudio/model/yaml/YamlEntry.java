package dev.oamstudio.model.yaml;

/// One entry of a mapping: its key as Kubernetes reads it, where the key stands, and its value.
public record YamlEntry(String name, TextRange keyRange, YamlNode value) {}
