package dev.oamstudio.model.status;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// A field that the cluster has otherwise than desired.
///
/// @param live what the cluster has; empty if it lacks the field
/// @param desired what it should have; empty if it should lack the field
public record Difference(FieldPath path, Optional<Value> live, Optional<Value> desired) {}
