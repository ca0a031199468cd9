package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The fields by which an item of a list is known. A protocol that is not said is TCP, as the API server fills it in.
final class ItemKeys {
    private ItemKeys() {}

    static Value.Mapping of(Value item, List<String> keys) {
        SequencedMap<String, Value> found = new LinkedHashMap<>();
        for (String key : keys) {
            item.get(key).ifPresent(value -> found.put(key, value));
            if (key.equals("protocol")) {
                found.putIfAbsent(key, Value.text("TCP"));
            }
        }
        return new Value.Mapping(found);
    }

    static boolean matches(Value item, Value.Mapping keys) {
        return of(item, List.copyOf(keys.entries().keySet())).equals(keys);
    }
}
