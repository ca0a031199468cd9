package dev.oamstudio.model.schema;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares a value with its schema as an API server does that validates fields strictly. One cause, one fault: below a value
/// of the wrong type nothing more is looked at.
public final class SchemaCheck {
    private final List<SchemaFault> faults = new ArrayList<>();

    private SchemaCheck() {}

    public static List<SchemaFault> check(Value value, Schema schema) {
        SchemaCheck check = new SchemaCheck();
        check.value(value, schema, FieldPath.ROOT);
        return List.copyOf(check.faults);
    }

    private void value(Value value, Schema schema, FieldPath path) {
        if (value instanceof Value.Null) {
            // For the API server an explicit null is as good as nothing.
            return;
        }
        if (!TypeFit.fits(value, schema)) {
            faults.add(
                    new SchemaFault.WrongType(path, TypeFit.expected(schema), TypeFit.name(value)));
            return;
        }
        allowed(value, schema, path);
        ScalarForm.faults(value, schema, path).forEach(faults::add);
        switch (value) {
            case Value.Mapping mapping -> mapping(mapping, schema, path);
            case Value.Sequence sequence -> sequence(sequence, schema, path);
            case Value.Text ignored -> {}
            case Value.Whole ignored -> {}
            case Value.Real ignored -> {}
            case Value.Bool ignored -> {}
            case Value.Null ignored -> {}
        }
    }

    private void allowed(Value value, Schema schema, FieldPath path) {
        List<Value> allowed = schema.allowed();
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            List<String> words = allowed.stream().map(Value::display).toList();
            faults.add(new SchemaFault.NotAllowed(path, value.display(), words));
        }
    }

    private void mapping(Value.Mapping mapping, Schema schema, FieldPath path) {
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            String name = entry.getKey();
            schema.property(name)
                    .or(schema::otherFields)
                    .ifPresentOrElse(
                            field -> value(entry.getValue(), field, path.key(name)),
                            () -> unknown(name, mapping, schema, path));
        }
        schema.required().stream()
                .filter(name ->
                        mapping.entries().getOrDefault(name, Value.Null.NULL) instanceof Value.Null)
                // The API server fills these in before it looks.
                .filter(name ->
                        schema.property(name)
                                .flatMap(Schema::usual)
                                .filter(SchemaCheck::saysSomething)
                                .isEmpty())
                .forEach(name -> faults.add(new SchemaFault.MissingField(path, name)));
    }

    /// In the schemas of Kubernetes' own kinds every field has the zero of its type as its default, required or not.
    private static boolean saysSomething(Value usual) {
        return !usual.equals(Value.text(""))
                && !usual.equals(Value.whole(0))
                && !usual.equals(Value.Mapping.EMPTY);
    }

    private void unknown(String name, Value.Mapping mapping, Schema schema, FieldPath path) {
        // Every object may say what it is, whatever its schema repeats of that.
        boolean isIdentity =
                path.steps().isEmpty() && Set.of("apiVersion", "kind", "metadata").contains(name);
        if (!schema.isOpen() && !isIdentity) {
            // What stands there already was not meant.
            List<String> known =
                    schema.properties().keySet().stream()
                            .filter(field -> !mapping.entries().containsKey(field))
                            .toList();
            faults.add(new SchemaFault.UnknownField(path.key(name), name, known));
        }
    }

    private void sequence(Value.Sequence sequence, Schema schema, FieldPath path) {
        Schema items = schema.items().orElse(Schema.ANYTHING);
        for (int i = 0; i < sequence.items().size(); i++) {
            value(sequence.items().get(i), items, path.index(i));
        }
        duplicates(sequence, schema, path);
    }

    private void duplicates(Value.Sequence sequence, Schema schema, FieldPath path) {
        List<String> keys = schema.listKeys();
        if (keys.isEmpty()) {
            return;
        }
        Map<String, Value> defaults = defaults(schema, keys);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Value item = sequence.items().get(i);
            String identity =
                    keys.stream()
                            .map(key -> key + "=" + keyOf(item, key, defaults))
                            .collect(Collectors.joining(", "));
            if (!seen.add(identity)) {
                faults.add(new SchemaFault.DuplicateItem(path.index(i), identity));
            }
        }
    }

    private static Map<String, Value> defaults(Schema schema, List<String> keys) {
        Schema items = schema.items().orElse(Schema.ANYTHING);
        return keys.stream()
                .filter(key -> items.json().at("properties", key, "default").isPresent())
                .collect(
                        Collectors.toMap(
                                key -> key,
                                key ->
                                        items.json()
                                                .at("properties", key, "default")
                                                .orElse(Value.Null.NULL)));
    }

    private static String keyOf(Value item, String key, Map<String, Value> defaults) {
        return item.get(key).orElse(defaults.getOrDefault(key, Value.Null.NULL)).display();
    }
}
