package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.yaml.Value;

/// A value with who owns what of it.
public record Written(Value.Mapping content, Ownership ownership) {}
