package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Fills the fields that a definition's schema declares for status, by their types, names and examples alone.
///
/// @param schema the schema of `status`
record StatusSchema(Value schema, KubeObject object, String now) {
    private static final List<String> GOOD_WORDS =
            List.of(
                    "Ready",
                    "Running",
                    "Active",
                    "Available",
                    "Bound",
                    "Healthy",
                    "Succeeded",
                    "Synced");
    private static final int DEEPEST = 4;

    boolean declares(String field) {
        return schema.at("properties", field).isPresent() || isOpen();
    }

    /// The types of conditions that it names, Ready if it names none.
    List<String> conditionTypes() {
        List<Value> named = conditions().itemsAt("properties", "type", "enum");
        return named.isEmpty() ? List.of("Ready") : named.stream().map(Value::display).toList();
    }

    boolean conditionsCountGenerations() {
        return conditions().at("properties", "observedGeneration").isPresent();
    }

    /// The fields at the beginning of an object's life.
    Value.Mapping pending() {
        Value.Mapping fields = Value.Mapping.EMPTY;
        for (String name : List.of("phase", "state")) {
            Optional<Value> property = schema.at("properties", name).filter(p -> isA(p, "string"));
            if (property.isPresent()) {
                Value first =
                        property.get().itemsAt("enum").stream()
                                .findFirst()
                                .orElse(Value.text("Pending"));
                fields = fields.with(name, first);
            }
        }
        return fields;
    }

    /// All fields that can be believed, once the object works.
    Value.Mapping filled() {
        return fill(schema, 0).without("conditions").without("observedGeneration");
    }

    private Value.Mapping fill(Value place, int depth) {
        Value.Mapping fields = Value.Mapping.EMPTY;
        for (Map.Entry<String, Value> property :
                place.mappingAt("properties").entries().entrySet()) {
            Optional<Value> value = value(property.getKey(), property.getValue(), depth);
            fields = value.isPresent() ? fields.with(property.getKey(), value.get()) : fields;
        }
        return fields;
    }

    private Optional<Value> value(String name, Value property, int depth) {
        return switch (property.textAt("type").orElse("")) {
            case "string" -> Optional.of(text(name, property));
            case "integer", "number" -> number(name, property);
            case "boolean" -> Optional.of(property.get("default").orElse(Value.bool(isGood(name))));
            case "object" ->
                    Optional.<Value>of(
                                    depth < DEEPEST
                                            ? fill(property, depth + 1)
                                            : Value.Mapping.EMPTY)
                            .filter(value -> !value.equals(Value.Mapping.EMPTY));
            default -> Optional.empty();
        };
    }

    private Value text(String name, Value property) {
        return byName(name.toLowerCase(Locale.ROOT))
                .<Value>map(Value.Text::new)
                .or(() -> goodWord(property))
                .or(() -> property.get("example"))
                .or(() -> property.get("default"))
                .or(() -> time(property))
                .orElse(Value.text(isGood(name) ? "Ready" : object.name()));
    }

    private Optional<String> byName(String name) {
        String address = object.name() + "." + object.namespace() + ".svc";
        if (name.endsWith("secretname") || name.endsWith("secret")) {
            return Optional.of(object.name() + "-credentials");
        }
        if (name.endsWith("host") || name.endsWith("hostname")) {
            return Optional.of(address);
        }
        if (name.endsWith("url") || name.endsWith("uri")) {
            return Optional.of(url(address));
        }
        return name.endsWith("name") ? Optional.of(object.name()) : Optional.empty();
    }

    /// The address that the object asks for, if it asks for one.
    private String url(String otherwise) {
        String host = object.text("spec", "host");
        String scheme = object.content().at("spec", "tls").isPresent() ? "https://" : "http://";
        return scheme + (host.isEmpty() ? otherwise : host) + object.text("spec", "path");
    }

    private Optional<Value> goodWord(Value property) {
        List<Value> words = property.itemsAt("enum");
        return GOOD_WORDS.stream()
                .map(Value::text)
                .filter(words::contains)
                .findFirst()
                .or(() -> words.stream().reduce((first, second) -> second));
    }

    private Optional<Value> time(Value property) {
        boolean time = property.textAt("format").equals(Optional.of("date-time"));
        return time ? Optional.of(Value.text(now)) : Optional.empty();
    }

    private Optional<Value> number(String name, Value property) {
        boolean replicas = name.toLowerCase(Locale.ROOT).endsWith("replicas");
        return property.get("example")
                .or(() -> property.get("default"))
                .or(() -> object.content().at("spec", name))
                .or(() ->
                        replicas
                                ? Optional.of(Value.whole(Replicas.wanted(object)))
                                : Optional.empty());
    }

    private Value conditions() {
        return schema.mappingAt("properties", "conditions", "items");
    }

    private boolean isOpen() {
        return schema.get("x-kubernetes-preserve-unknown-fields")
                .equals(Optional.of(Value.bool(true)));
    }

    private static boolean isA(Value property, String type) {
        return property.textAt("type").equals(Optional.of(type));
    }

    private static boolean isGood(String name) {
        return List.of(
                        "phase",
                        "state",
                        "ready",
                        "healthy",
                        "bound",
                        "synced",
                        "active",
                        "available")
                .contains(name.toLowerCase(Locale.ROOT));
    }
}
