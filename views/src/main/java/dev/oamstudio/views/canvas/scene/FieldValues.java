package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.catalog.Capability.SummaryField;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// Reads the fields that cards and chips show.
final class FieldValues {
    private FieldValues() {}

    /// The value under the first of a field's paths that leads to one.
    static Optional<String> of(SummaryField field, Value object) {
        return field.paths().stream()
                .flatMap(path -> at(path, object).stream())
                .map(Value::display)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// The value at a written path; empty where the path is none.
    static Optional<Value> at(String path, Value object) {
        try {
            return FieldPath.parse(path).in(object).filter(value -> !(value instanceof Value.Null));
        } catch (FieldPathException notAPath) {
            return Optional.empty();
        }
    }

    /// An object with a value at a written path; unchanged where the path is none or leads through a scalar.
    static Value with(Value object, String path, Value value) {
        try {
            return FieldPath.parse(path).set(object, value);
        } catch (FieldPathException notAPath) {
            return object;
        }
    }
}
