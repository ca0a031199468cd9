package dev.oamstudio.model.schema;

import dev.oamstudio.model.yaml.Value;

/// Whether a value is of the type that its schema asks for, and the words for both.
final class TypeFit {
    private TypeFit() {}

    static boolean fits(Value value, Schema schema) {
        if (schema.isIntOrString()) {
            return value instanceof Value.Whole || value instanceof Value.Text;
        }
        if (schema.isNumberOrString()) {
            return value instanceof Value.Whole
                    || value instanceof Value.Real
                    || value instanceof Value.Text;
        }
        String type = schema.type().orElse("");
        String found = name(value);
        return type.isEmpty()
                || type.equals(found)
                || (type.equals("number") && found.equals("integer"));
    }

    static String expected(Schema schema) {
        if (schema.isIntOrString()) {
            return "integer or string";
        }
        return schema.isNumberOrString() ? "number or string" : schema.type().orElse("");
    }

    /// The type of a value in JSON Schema's words.
    static String name(Value value) {
        return switch (value) {
            case Value.Text ignored -> "string";
            case Value.Whole ignored -> "integer";
            case Value.Real ignored -> "number";
            case Value.Bool ignored -> "boolean";
            case Value.Null ignored -> "null";
            case Value.Mapping ignored -> "object";
            case Value.Sequence ignored -> "array";
        };
    }
}
