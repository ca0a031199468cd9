package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.yaml.Value;

/// What is known of the structure of a kind at one place: how values there are owned.
public sealed interface Shape permits BuiltInShape, SchemaShape {
    Form form(Value value);

    /// The structure below a field.
    Shape child(String key);

    /// The structure of a list's items.
    Shape item();
}
