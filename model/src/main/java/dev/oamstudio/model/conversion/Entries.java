package dev.oamstudio.model.conversion;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Small changes of mappings that hold lists: a list comes into being with its first item and goes with its last.
final class Entries {

    private Entries() {}

    static Value.Mapping plus(Value.Mapping mapping, String list, List<? extends Value> more) {
        if (more.isEmpty()) {
            return mapping;
        }
        List<Value> items = new ArrayList<>(mapping.itemsAt(list));
        items.addAll(more);
        return mapping.with(list, new Value.Sequence(items));
    }

    static Value.Mapping without(Value.Mapping mapping, String list, Predicate<Value> gone) {
        List<Value> items = mapping.itemsAt(list);
        List<Value> left = items.stream().filter(gone.negate()).toList();
        if (left.size() == items.size()) {
            return mapping;
        }
        return left.isEmpty()
                ? mapping.without(list)
                : mapping.with(list, new Value.Sequence(left));
    }

    /// A mapping with an entry in one of its mappings, which comes into being if need be.
    static Value.Mapping with(Value.Mapping mapping, String inner, String key, Value value) {
        return mapping.with(inner, mapping.mappingAt(inner).with(key, value));
    }

    /// A mapping without an entry of one of its mappings, which goes with its last one.
    static Value.Mapping without(Value.Mapping mapping, String inner, String key) {
        Value.Mapping left = mapping.mappingAt(inner).without(key);
        return left.isEmpty() ? mapping.without(inner) : mapping.with(inner, left);
    }

    /// The number of the entry of an application's components at a place.
    static int number(Place entry) {
        return ((FieldPath.Step.Index) entry.path().steps().getLast()).position();
    }
}
