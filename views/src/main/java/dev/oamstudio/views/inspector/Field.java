package dev.oamstudio.views.inspector;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A scalar of an object, which the form shows as one field.
///
/// @param path in the object
record Field(FieldPath path, Value value) {

    /// The scalars of an object in the order of its text, without what names its type and itself.
    static List<Field> of(KubeObject object) {
        List<Field> fields = new ArrayList<>();
        object.content()
                .entries()
                .forEach((key, value) -> {
                    if (!List.of("apiVersion", "kind", "metadata", "status").contains(key)) {
                        collect(FieldPath.ROOT.key(key), value, fields);
                    }
                });
        return fields;
    }

    private static void collect(FieldPath path, Value value, List<Field> fields) {
        switch (value) {
            case Value.Mapping mapping -> {
                for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                    collect(path.key(entry.getKey()), entry.getValue(), fields);
                }
            }
            case Value.Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    collect(path.index(i), sequence.items().get(i), fields);
                }
            }
            case Value.Text text -> fields.add(new Field(path, text));
            case Value.Whole whole -> fields.add(new Field(path, whole));
            case Value.Real real -> fields.add(new Field(path, real));
            case Value.Bool bool -> fields.add(new Field(path, bool));
            case Value.Null nothing -> fields.add(new Field(path, nothing));
        }
    }

    /// The last two parts of the path, which say most: `containers[0].image`.
    String label() {
        String whole = path.toString();
        String tail = whole;
        for (int dot = whole.lastIndexOf('.'), dots = 0; dot >= 0 && dots < 2; dots++) {
            tail = whole.substring(dot + 1);
            dot = whole.lastIndexOf('.', dot - 1);
        }
        return tail;
    }

    /// What a text typed in place of the value means: the same type where it can be read as that.
    Value typed(String text) {
        return switch (value) {
            case Value.Whole ignored ->
                    text.matches("-?\\d{1,18}")
                            ? Value.whole(Long.parseLong(text))
                            : Value.text(text);
            case Value.Real ignored ->
                    text.matches("-?\\d+(\\.\\d+)?")
                            ? new Value.Real(Double.parseDouble(text))
                            : Value.text(text);
            case Value.Bool ignored -> Value.bool(Boolean.parseBoolean(text));
            case Value.Text ignored -> Value.text(text);
            case Value.Null ignored -> Value.text(text);
            case Value.Mapping ignored -> Value.text(text);
            case Value.Sequence ignored -> Value.text(text);
        };
    }
}
