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
            return schema.at(path.isEmpty() ? FieldPath.ROOT : FieldPath.parse(path));
        } catch (FieldPathException unfinished) {
            return Optional.empty();
        }
    }
}
