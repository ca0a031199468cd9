package dev.oamstudio.model.render;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// JSON byte for byte as an API server serves it: compact, keys sorted, `<`, `>` and `&` escaped.
final class ServerJson {
    private ServerJson() {}

    static String write(Value value) {
        return Json.write(sorted(value))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Value sorted(Value value) {
        return switch (value) {
            case Value.Mapping mapping -> sorted(mapping);
            case Value.Sequence sequence ->
                    new Value.Sequence(sequence.items().stream().map(ServerJson::sorted).toList());
            case Value.Text text -> text;
            case Value.Whole whole -> whole;
            case Value.Real real -> real;
            case Value.Bool bool -> bool;
            case Value.Null nothing -> nothing;
        };
    }

    private static Value sorted(Value.Mapping mapping) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        mapping.entries().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> entries.put(entry.getKey(), sorted(entry.getValue())));
        return new Value.Mapping(entries);
    }
}
