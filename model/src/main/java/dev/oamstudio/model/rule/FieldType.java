package dev.oamstudio.model.rule;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.schema.Schema;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import java.util.List;
import java.util.Optional;

/// What may stand at a path of an object, by the schema of its kind.
///
/// @param types `string`, `integer`, `number`, `boolean`, `object`, `array`
record FieldType(Schema schema, List<String> types) {
    FieldType {
        types = List.copyOf(types);
    }

    /// Nothing where the schema does not tell, or tells that anything may stand there.
    static Optional<FieldType> at(Design design, KubeObject object, String path) {
        try {
            Optional<Schema> schema = design.schemas().find(object.type());
            for (FieldPath.Step step : FieldPath.parse(path).steps()) {
                schema = schema.flatMap(whole -> part(whole, step));
            }
            return schema.flatMap(FieldType::of);
        } catch (FieldPathException misspelt) {
            return Optional.empty();
        }
    }

    private static Optional<Schema> part(Schema whole, FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Key(String name) -> whole.property(name).or(whole::otherFields);
            case FieldPath.Step.Index _ -> whole.items();
        };
    }

    private static Optional<FieldType> of(Schema schema) {
        if (schema.isIntOrString()) {
            return Optional.of(new FieldType(schema, List.of("string", "integer")));
        }
        if (schema.isNumberOrString()) {
            return Optional.of(new FieldType(schema, List.of("string", "number", "integer")));
        }
        return schema.type()
                .map(type ->
                        new FieldType(
                                schema,
                                type.equals("number")
                                        ? List.of("number", "integer")
                                        : List.of(type)));
    }

    /// Whether a value of the other may be one of this. A list takes the items of another one.
    boolean takes(FieldType other) {
        boolean any = other.types.stream().anyMatch(types::contains);
        if (!any || !types.equals(List.of("array"))) {
            return any;
        }
        Optional<FieldType> mine = schema.items().flatMap(FieldType::of);
        Optional<FieldType> others = other.schema.items().flatMap(FieldType::of);
        return mine.isEmpty() || others.isEmpty() || mine.get().takes(others.get());
    }

    boolean is(String type) {
        return types.contains(type);
    }

    /// As schemas call it: `integer`.
    String name() {
        return types.getFirst();
    }

    /// The same of a list: `array of integer`.
    String itemName() {
        return schema.items()
                .flatMap(FieldType::of)
                .map(item -> name() + " of " + item.name())
                .orElse(name());
    }
}
