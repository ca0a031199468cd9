package dev.oamstudio.cluster.convert;

import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Values written in few words: `mapping("type", "Ready", "status", "True")`.
public final class Values {
    private Values() {}

    /// A mapping from keys and values in turn. Texts, whole numbers, truths, lists and values are taken as they are.
    public static Value.Mapping mapping(Object... keysAndValues) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.put((String) keysAndValues[i], value(keysAndValues[i + 1]));
        }
        return new Value.Mapping(entries);
    }

    /// A sequence of what `mapping` takes as values.
    public static Value.Sequence sequence(Object... items) {
        return sequence(List.of(items));
    }

    public static Value.Sequence sequence(List<?> items) {
        return new Value.Sequence(items.stream().map(Values::value).toList());
    }

    private static Value value(Object plain) {
        return switch (plain) {
            case Value value -> value;
            case String text -> Value.text(text);
            case Integer number -> Value.whole(number);
            case Long number -> Value.whole(number);
            case Boolean truth -> Value.bool(truth);
            case List<?> items -> sequence(items);
            default -> throw new IllegalArgumentException("no value: " + plain.getClass());
        };
    }
}
