package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Builds JSON objects key by key, in the order in which keys come.
final class JsonTree {
    private final SequencedMap<String, Value> entries = new LinkedHashMap<>();

    JsonTree put(String key, Value value) {
        entries.put(key, value);
        return this;
    }

    JsonTree put(String key, String text) {
        return put(key, Value.text(text));
    }

    JsonTree put(String key, long number) {
        return put(key, Value.whole(number));
    }

    JsonTree put(String key, boolean truth) {
        return put(key, Value.bool(truth));
    }

    JsonTree put(String key, List<? extends Value> items) {
        return put(key, new Value.Sequence(List.copyOf(items)));
    }

    Value.Mapping done() {
        return new Value.Mapping(entries);
    }
}
