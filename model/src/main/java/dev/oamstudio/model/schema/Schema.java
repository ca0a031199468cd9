package dev.oamstudio.model.schema;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// An OpenAPI v3 schema as Kubernetes writes them, with its extensions. References are followed when they are looked at.
///
/// @param json the schema without a reference at its top
/// @param definitions what references lead to, by name
public record Schema(Value.Mapping json, Function<String, Optional<Value.Mapping>> definitions) {
    private static final String REF = "$ref";

    /// A schema that says nothing, which everything fits.
    public static final Schema ANYTHING = new Schema(Value.Mapping.EMPTY, name -> Optional.empty());

    /// A schema that refers to nothing outside, as those of custom resources.
    public static Schema of(Value.Mapping json) {
        return new Schema(json, name -> Optional.empty());
    }

    /// What a part of this schema says, its reference followed.
    private Schema part(Value value) {
        Optional<String> target = value.textAt(REF);
        Value.Mapping there =
                target.flatMap(definitions)
                        .orElse(
                                value instanceof Value.Mapping mapping
                                        ? mapping
                                        : Value.Mapping.EMPTY);
        return new Schema(there, definitions);
    }

    /// `object`, `array`, `string`, `integer`, `number`, `boolean`; empty where anything may stand.
    public Optional<String> type() {
        return json.textAt("type");
    }

    public Optional<String> format() {
        return json.textAt("format");
    }

    /// The named fields of an object.
    public SequencedMap<String, Schema> properties() {
        SequencedMap<String, Schema> properties = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : json.mappingAt("properties").entries().entrySet()) {
            properties.put(entry.getKey(), part(entry.getValue()));
        }
        return properties;
    }

    public Optional<Schema> property(String name) {
        return json.at("properties", name).map(this::part);
    }

    /// What fields without a name of their own hold, as in labels.
    public Optional<Schema> otherFields() {
        return json.get("additionalProperties")
                .filter(value -> !value.equals(Value.bool(false)))
                .map(this::part);
    }

    public Optional<Schema> items() {
        return json.get("items").map(this::part);
    }

    /// The schema of what stands at a path, as far as it is known.
    public Optional<Schema> at(FieldPath path) {
        Optional<Schema> there = Optional.of(this);
        for (FieldPath.Step step : path.steps()) {
            there = there.flatMap(known -> known.below(step));
        }
        return there;
    }

    private Optional<Schema> below(FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Step.Key key -> property(key.name()).or(this::otherFields);
            case FieldPath.Step.Index ignored -> items();
        };
    }

    public Optional<String> description() {
        return json.textAt("description");
    }

    /// What holds where nothing is written.
    public Optional<Value> usual() {
        return json.get("default");
    }

    public List<String> required() {
        return texts("required");
    }

    /// The values that may stand here; empty where there is no such list.
    public List<Value> allowed() {
        return json.itemsAt("enum");
    }

    /// The fields that tell the items of a list apart: no two items may have the same.
    public List<String> listKeys() {
        return texts("x-kubernetes-list-map-keys");
    }

    /// Whether fields that it does not name are kept.
    public boolean isOpen() {
        return isSet("x-kubernetes-preserve-unknown-fields")
                || isSet("x-kubernetes-embedded-resource")
                || (json.mappingAt("properties").isEmpty() && otherFields().isEmpty());
    }

    /// Whether a whole number and a text are both right, as `80` and `80%` or `http`.
    public boolean isIntOrString() {
        return isSet("x-kubernetes-int-or-string")
                || format().filter("int-or-string"::equals).isPresent();
    }

    /// Whether a number and a text are both right, as in quantities: `2`, `500m`.
    public boolean isNumberOrString() {
        List<String> types =
                json.itemsAt("oneOf").stream().flatMap(one -> one.textAt("type").stream()).toList();
        return types.contains("string") && types.contains("number");
    }

    /// The text of a keyword such as `pattern`.
    Optional<String> text(String keyword) {
        return json.textAt(keyword);
    }

    /// The number of a keyword such as `minimum`.
    Optional<Double> number(String keyword) {
        return json.get(keyword)
                .flatMap(value ->
                        switch (value) {
                            case Value.Whole(long whole) -> Optional.of((double) whole);
                            case Value.Real(double real) -> Optional.of(real);
                            case Value.Text ignored -> Optional.empty();
                            case Value.Bool ignored -> Optional.empty();
                            case Value.Null ignored -> Optional.empty();
                            case Value.Mapping ignored -> Optional.empty();
                            case Value.Sequence ignored -> Optional.empty();
                        });
    }

    boolean isSet(String keyword) {
        return json.get(keyword).equals(Optional.of(Value.bool(true)));
    }

    private List<String> texts(String keyword) {
        return json.itemsAt(keyword).stream().map(Value::display).toList();
    }
}
