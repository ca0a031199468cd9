package dev.oamstudio.model.schema;

import dev.oamstudio.model.yaml.FieldPath;
import java.util.List;

/// What of a value does not fit its schema.
public sealed interface SchemaFault {
    /// Where, from the value that was checked; for a missing field the object that lacks it.
    FieldPath path();

    /// A field that the schema does not have: the API server drops it or refuses the object.
    ///
    /// @param known the fields that it could have been
    record UnknownField(FieldPath path, String name, List<String> known) implements SchemaFault {
        public UnknownField {
            known = List.copyOf(known);
        }
    }

    /// A value of another type.
    ///
    /// @param expected in JSON's words: `integer`, `string`, …
    /// @param found the same of what stands there
    record WrongType(FieldPath path, String expected, String found) implements SchemaFault {}

    /// A field that has to be there.
    record MissingField(FieldPath path, String name) implements SchemaFault {}

    /// A value that is not among those that may stand there.
    record NotAllowed(FieldPath path, String value, List<String> allowed) implements SchemaFault {
        public NotAllowed {
            allowed = List.copyOf(allowed);
        }
    }

    /// A text that is not written as it has to be.
    ///
    /// @param form the pattern (a regular expression), or the name of the form: `quantity`, `date-time`, `byte`
    record Malformed(FieldPath path, String value, String form) implements SchemaFault {}

    /// A number, length or count that is too small or too large.
    ///
    /// @param keyword which bound, in the words of JSON Schema: `minimum`, `maxLength`, …
    record OutOfBounds(FieldPath path, String value, String keyword, String bound)
            implements SchemaFault {}

    /// An item with the same keys as an earlier one of its list.
    ///
    /// @param keys as `name=http`
    record DuplicateItem(FieldPath path, String keys) implements SchemaFault {}
}
