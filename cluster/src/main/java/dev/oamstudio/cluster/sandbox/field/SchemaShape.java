package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// The structure that a CustomResourceDefinition's schema declares. Lists are owned as one unless it says otherwise.
public record SchemaShape(Value schema) implements Shape {
    @Override
    public Form form(Value value) {
        return switch (value) {
            case Value.Mapping ignored ->
                    says("x-kubernetes-map-type", "atomic") ? new Form.Whole() : new Form.ByField();
            case Value.Sequence ignored -> listForm();
            case Value.Text ignored -> new Form.Whole();
            case Value.Whole ignored -> new Form.Whole();
            case Value.Real ignored -> new Form.Whole();
            case Value.Bool ignored -> new Form.Whole();
            case Value.Null ignored -> new Form.Whole();
        };
    }

    @Override
    public Shape child(String key) {
        if (key.equals("metadata") && !hasProperty(key)) {
            return BuiltInShape.PLAIN.child(key);
        }
        Optional<Value> named = schema.at("properties", key);
        return new SchemaShape(
                named.or(() -> schema.get("additionalProperties")).orElse(Value.Mapping.EMPTY));
    }

    @Override
    public Shape item() {
        return new SchemaShape(schema.get("items").orElse(Value.Mapping.EMPTY));
    }

    private Form listForm() {
        if (says("x-kubernetes-list-type", "set")) {
            return new Form.ByMember();
        }
        List<String> keys =
                schema.itemsAt("x-kubernetes-list-map-keys").stream().map(Value::display).toList();
        return says("x-kubernetes-list-type", "map") ? new Form.ByKeys(keys) : new Form.Whole();
    }

    private boolean says(String extension, String word) {
        return schema.textAt(extension).filter(word::equals).isPresent();
    }

    private boolean hasProperty(String key) {
        return schema.at("properties", key, "properties").isPresent();
    }
}
