package dev.oamstudio.cluster.sandbox.admission;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// What a CustomResourceDefinition's schema demands and fills in.
final class SchemaRules {
    private final List<String> causes = new ArrayList<>();

    private SchemaRules() {}

    /// What is wrong with an object's fields, in words of the API server.
    static List<String> check(Value.Mapping object, Value schema) {
        SchemaRules rules = new SchemaRules();
        for (String field : schema.mappingAt("properties").entries().keySet()) {
            object.get(field)
                    .ifPresent(value -> rules.value(value, property(schema, field), field));
        }
        rules.required(object, schema, "");
        return rules.causes;
    }

    /// Fields of a configuration that the schema does not know, with their paths.
    static List<String> undeclared(Value value, Value schema, String at) {
        if (says(schema, "x-kubernetes-preserve-unknown-fields")
                || schema.equals(Value.Mapping.EMPTY)) {
            return List.of();
        }
        List<String> unknown = new ArrayList<>();
        if (value instanceof Value.Mapping mapping) {
            mapping.entries()
                    .forEach((key, child) ->
                            unknown.addAll(undeclaredField(key, child, schema, at)));
        }
        if (value instanceof Value.Sequence sequence) {
            Value items = schema.mappingAt("items");
            sequence.items().forEach(item -> unknown.addAll(undeclared(item, items, at + "[]")));
        }
        return unknown;
    }

    private static List<String> undeclaredField(String key, Value child, Value schema, String at) {
        Optional<Value> known =
                schema.at("properties", key).or(() -> schema.get("additionalProperties"));
        boolean everyObject =
                at.isEmpty() && List.of("apiVersion", "kind", "metadata").contains(key);
        if (everyObject || says(schema, "x-kubernetes-embedded-resource")) {
            return List.of();
        }
        return known.map(next -> undeclared(child, next, at + "." + key))
                .orElseGet(() -> List.of(at + "." + key));
    }

    /// The value with the defaults of its schema where it says nothing.
    static Value withDefaults(Value value, Value schema) {
        if (value instanceof Value.Sequence sequence) {
            Value items = schema.mappingAt("items");
            return new Value.Sequence(
                    sequence.items().stream().map(item -> withDefaults(item, items)).toList());
        }
        if (!(value instanceof Value.Mapping mapping)) {
            return value;
        }
        SequencedMap<String, Value> filled = new LinkedHashMap<>(mapping.entries());
        schema.mappingAt("properties")
                .entries()
                .forEach((name, property) ->
                        property.get("default").ifPresent(v -> filled.putIfAbsent(name, v)));
        filled.replaceAll((name, child) -> withDefaults(child, property(schema, name)));
        return new Value.Mapping(filled);
    }

    private static Value property(Value schema, String name) {
        return schema.at("properties", name)
                .or(() -> schema.get("additionalProperties"))
                .orElse(Value.Mapping.EMPTY);
    }

    private void value(Value value, Value schema, String at) {
        Optional<String> type = schema.textAt("type");
        if (type.isPresent() && !hasType(value, type.get(), schema)) {
            causes.add(
                    at
                            + ": Invalid value: \""
                            + typeOf(value)
                            + "\": "
                            + at
                            + " in body must be of type "
                            + type.get()
                            + ": \""
                            + typeOf(value)
                            + "\"");
            return;
        }
        scalar(value, schema, at);
        if (value instanceof Value.Mapping mapping) {
            required(mapping, schema, at + ".");
            mapping.entries()
                    .forEach(
                            (name, child) -> value(child, property(schema, name), at + "." + name));
        }
        if (value instanceof Value.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                value(sequence.items().get(i), schema.mappingAt("items"), at + "[" + i + "]");
            }
        }
    }

    private void required(Value.Mapping mapping, Value schema, String at) {
        schema.itemsAt("required").stream()
                .map(Value::display)
                .filter(name -> mapping.get(name).isEmpty())
                .forEach(name -> causes.add(at + name + ": Required value"));
    }

    private void scalar(Value value, Value schema, String at) {
        List<Value> allowed = schema.itemsAt("enum");
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            List<String> words = allowed.stream().map(Json::write).toList();
            causes.add(
                    at
                            + ": Unsupported value: "
                            + Json.write(value)
                            + ": supported values: "
                            + String.join(", ", words));
        }
        if (value instanceof Value.Text text) {
            text(text.text(), schema, at);
        }
        number(value).ifPresent(number -> bounds(number, value, schema, at));
    }

    private void text(String text, Value schema, String at) {
        schema.textAt("pattern")
                .filter(pattern -> !Pattern.compile(pattern).matcher(text).find())
                .ifPresent(pattern ->
                        causes.add(
                                at
                                        + ": Invalid value: \""
                                        + text
                                        + "\": "
                                        + at
                                        + " in body should match '"
                                        + pattern
                                        + "'"));
        schema.wholeAt("minLength")
                .filter(least -> text.codePointCount(0, text.length()) < least)
                .ifPresent(least ->
                        causes.add(
                                at
                                        + ": Invalid value: \""
                                        + text
                                        + "\": "
                                        + at
                                        + " in body should be at least "
                                        + least
                                        + " chars long"));
    }

    private void bounds(double number, Value value, Value schema, String at) {
        schema.get("minimum")
                .flatMap(SchemaRules::number)
                .filter(least -> number < least)
                .ifPresent(least ->
                        causes.add(
                                at
                                        + ": Invalid value: "
                                        + value.display()
                                        + ": "
                                        + at
                                        + " in body should be greater than or equal to "
                                        + least.longValue()));
        schema.get("maximum")
                .flatMap(SchemaRules::number)
                .filter(most -> number > most)
                .ifPresent(most ->
                        causes.add(
                                at
                                        + ": Invalid value: "
                                        + value.display()
                                        + ": "
                                        + at
                                        + " in body should be less than or equal to "
                                        + most.longValue()));
    }

    private static Optional<Double> number(Value value) {
        return switch (value) {
            case Value.Whole whole -> Optional.of((double) whole.number());
            case Value.Real real -> Optional.of(real.number());
            case Value.Text ignored -> Optional.empty();
            case Value.Bool ignored -> Optional.empty();
            case Value.Null ignored -> Optional.empty();
            case Value.Mapping ignored -> Optional.empty();
            case Value.Sequence ignored -> Optional.empty();
        };
    }

    private static boolean hasType(Value value, String type, Value schema) {
        String actual = typeOf(value);
        boolean intOrString =
                says(schema, "x-kubernetes-int-or-string")
                        && List.of("integer", "string").contains(actual);
        boolean nullable = actual.equals("null") && says(schema, "nullable");
        return intOrString
                || nullable
                || actual.equals(type)
                || (type.equals("number") && actual.equals("integer"));
    }

    private static String typeOf(Value value) {
        return switch (value) {
            case Value.Mapping ignored -> "object";
            case Value.Sequence ignored -> "array";
            case Value.Text ignored -> "string";
            case Value.Whole ignored -> "integer";
            case Value.Real ignored -> "number";
            case Value.Bool ignored -> "boolean";
            case Value.Null ignored -> "null";
        };
    }

    private static boolean says(Value schema, String extension) {
        return schema.get(extension).equals(Optional.of(Value.bool(true)));
    }
}
