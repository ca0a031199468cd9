package dev.oamstudio.views.inspector;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A scalar of an object, which the form shows as one field.
///
/// @param path in the object
record Field(FieldPath path, Value value) {
    private static final List<String> NOT_IN_THE_FORM =
            List.of("apiVersion", "kind", "metadata", "status");

    /// The scalars of an object in the order of its text, without what names its type and itself.
    static List<Field> of(KubeObject object) {
        List<Field> fields = new ArrayList<>();
        object.content()
                .entries()
                .forEach((key, value) -> {
                    if (!NOT_IN_THE_FORM.contains(key)) {
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

    /// The last key of the path in words: `containerPort` is "Container port"; an item of a list is called by its number.
    String label() {
        FieldPath.Step last = path.steps().getLast();
        return switch (last) {
            case FieldPath.Step.Key(String name) -> words(name);
            case FieldPath.Step.Index(int position) -> Integer.toString(position + 1);
        };
    }

    private static String words(String name) {
        boolean oneWord = name.matches("[a-z]+([A-Z][a-z]+)*");
        String spaced = oneWord ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT) : name;
        return oneWord ? Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1) : spaced;
    }

    /// Where in the object the field stands, without what nearly every object has around it: `containers · web · env · WHOM`.
    static String group(KubeObject object, FieldPath around) {
        List<String> parts = new ArrayList<>();
        FieldPath here = FieldPath.ROOT;
        for (FieldPath.Step step : around.steps()) {
            here = here.plus(step);
            FieldPath there = here;
            switch (step) {
                case FieldPath.Step.Key(String name) -> parts.add(name);
                case FieldPath.Step.Index(int position) ->
                        parts.add(
                                itemName(there.in(object.content()))
                                        .orElse(Integer.toString(position + 1)));
            }
        }
        int from = parts.lastIndexOf("spec") + 1;
        return String.join(" · ", parts.subList(from, parts.size()));
    }

    private static Optional<String> itemName(Optional<Value> item) {
        return item.flatMap(value -> value.textAt("name")).filter(name -> !name.isEmpty());
    }

    /// The text in the field.
    String text() {
        return value instanceof Value.Null ? "" : value.display();
    }

    /// What a text typed in place of the value means: the same type where it can be read as that.
    Value typed(String text) {
        return switch (value) {
            case Value.Whole ignored -> number(text);
            case Value.Real ignored -> number(text);
            case Value.Bool ignored -> Value.bool(Boolean.parseBoolean(text));
            case Value.Text ignored -> Value.text(text);
            case Value.Null ignored -> Value.text(text);
            case Value.Mapping ignored -> Value.text(text);
            case Value.Sequence ignored -> Value.text(text);
        };
    }

    private static Value number(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Value.whole(Long.parseLong(text));
        }
        return text.matches("-?\\d{1,300}\\.\\d+")
                ? Value.real(Double.parseDouble(text))
                : Value.text(text);
    }
}
