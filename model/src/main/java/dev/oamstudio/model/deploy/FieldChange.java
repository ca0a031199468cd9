package dev.oamstudio.model.deploy;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// A field that a plan changes: what the cluster has and what it will have.
public record FieldChange(FieldPath path, Optional<Value> before, Optional<Value> after) {}
