package dev.oamstudio.model.schema;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import java.util.List;
import java.util.Optional;

/// How a field path that somebody is writing may go on, as far as a schema knows.
public final class SchemaPaths {
    private SchemaPaths() {}

    /// The paths that begin with what is written and lead one field further; a list is entered at its first item.
    ///
    /// @param written what stands there, such as `spec.tem`; its last part need not be whole
    public static List<String> from(Schema schema, String written) {
        int dot = written.lastIndexOf('.');
        String parent = written.substring(0, Math.max(0, dot));
        String begun = written.substring(dot + 1);
        String prefix = written.substring(0, dot + 1);
        return at(schema, parent).stream()
                .flatMap(there -> there.properties().entrySet().stream())
                .filter(field -> field.getKey().startsWith(begun))
                .map(field -> prefix + field.getKey() + (isList(field.getValue()) ? "[0]" : ""))
                .filter(path -> !path.equals(written))
                .toList();
    }

    private static boolean isList(Schema schema) {
        return schema.type().filter("array"::equals).isPresent();
    }

    private static Optional<Schema> at(Schema schema, String path) {
        try {
            List<FieldPath.Step> steps = path.isEmpty() ? List.of() : FieldPath.parse(path).steps();
            Optional<Schema> there = Optional.of(schema);
            for (FieldPath.Step step : steps) {
                there = there.flatMap(known -> below(known, step));
            }
            return there;
        } catch (FieldPathException unfinished) {
            return Optional.empty();
        }
    }

    private static Optional<Schema> below(Schema schema, FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Key key -> schema.property(key.name()).or(schema::otherFields);
            case FieldPath.Step.Index ignored -> schema.items();
        };
    }
}
