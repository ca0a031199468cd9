package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.Value;
import java.util.Map;

/// Fills a component's name into a template where it says `{name}`: labels and selectors, which two components must not share.
final class TemplateNames {
    private static final String PLACEHOLDER = "{name}";

    private TemplateNames() {}

    static Value fill(Value template, String name) {
        return switch (template) {
            case Value.Text text -> Value.text(text.text().replace(PLACEHOLDER, name));
            case Value.Mapping mapping -> fill(mapping, name);
            case Value.Sequence sequence ->
                    new Value.Sequence(
                            sequence.items().stream().map(item -> fill(item, name)).toList());
            case Value.Whole whole -> whole;
            case Value.Real real -> real;
            case Value.Bool bool -> bool;
            case Value.Null nothing -> nothing;
        };
    }

    private static Value.Mapping fill(Value.Mapping mapping, String name) {
        Value.Mapping filled = Value.Mapping.EMPTY;
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            filled = filled.with(entry.getKey(), fill(entry.getValue(), name));
        }
        return filled;
    }
}
