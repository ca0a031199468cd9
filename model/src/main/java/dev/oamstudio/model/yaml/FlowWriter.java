package dev.oamstudio.model.yaml;

import java.util.stream.Collectors;

/// Writes values in flow style on one line: `{a: 1, b: [x, y]}`, or as JSON where the text around it is JSON.
final class FlowWriter {
    private final TextHabits habits;
    private final boolean quoted;

    /// @param quoted whether keys and texts always have double quotes
    FlowWriter(TextHabits habits, boolean quoted) {
        this.habits = habits;
        this.quoted = quoted;
    }

    String write(Value value) {
        return switch (value) {
            case Value.Mapping mapping ->
                    mapping.entries().entrySet().stream()
                            .map(entry -> entry(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case Value.Sequence sequence ->
                    sequence.items().stream()
                            .map(this::write)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Value.Text(String text) -> text(text, YamlScalar.Style.PLAIN);
            case Value.Whole ignored -> value.display();
            case Value.Real ignored -> value.display();
            case Value.Bool ignored -> value.display();
            case Value.Null ignored -> value.display();
        };
    }

    String entry(String key, Value value) {
        return text(key, YamlScalar.Style.PLAIN) + ": " + write(value);
    }

    String text(String text, YamlScalar.Style style) {
        return quoted ? Json.quote(text) : ScalarWriter.text(text, style, habits, true);
    }
}
