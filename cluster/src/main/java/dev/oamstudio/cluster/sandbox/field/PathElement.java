package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.stream.Collectors;

/// One step of a path to a field that somebody owns. Items of lists are named by what they are, never by where they stand.
sealed interface PathElement {
    /// As the API server writes it in `fieldsV1`.
    String fieldsV1();

    /// As the API server writes it in a conflict.
    String display();

    /// A field of a mapping.
    record Field(String name) implements PathElement {
        @Override
        public String fieldsV1() {
            return "f:" + name;
        }

        @Override
        public String display() {
            return "." + name;
        }
    }

    /// An item of a list whose items have key fields.
    record Item(Value.Mapping keys) implements PathElement {
        @Override
        public String fieldsV1() {
            return "k:" + Json.write(keys);
        }

        @Override
        public String display() {
            return keys.entries().entrySet().stream()
                    .map(key -> key.getKey() + "=" + Json.write(key.getValue()))
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }

    /// A member of a list that is a set.
    record Member(Value value) implements PathElement {
        @Override
        public String fieldsV1() {
            return "v:" + Json.write(value);
        }

        @Override
        public String display() {
            return "[=" + Json.write(value) + "]";
        }
    }
}
