package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Lays what somebody applies over what is there, and takes out what nobody wants any more.
final class Merge {
    private Merge() {}

    /// What is there, with the fields of a configuration as the configuration has them.
    static Value over(Value live, Value config, Shape shape) {
        return switch (shape.form(config)) {
            case Form.Whole ignored -> config;
            case Form.ByField ignored -> overMapping(live, (Value.Mapping) config, shape);
            case Form.ByKeys form -> overItems(live, (Value.Sequence) config, form, shape);
            case Form.ByMember ignored -> overMembers(live, (Value.Sequence) config);
        };
    }

    /// A value without the field at a path. What becomes an empty mapping by it goes, too.
    static Value without(Value value, OwnedPath path) {
        return path.isRoot() ? value : remove(value, path.elements()).orElse(Value.Mapping.EMPTY);
    }

    /// A value without the nulls in its mappings: to say null is to say nothing.
    static Value withoutNulls(Value value) {
        return switch (value) {
            case Value.Mapping mapping -> {
                SequencedMap<String, Value> kept = new LinkedHashMap<>();
                mapping.entries()
                        .forEach((key, child) -> {
                            if (!(child instanceof Value.Null)) {
                                kept.put(key, withoutNulls(child));
                            }
                        });
                yield new Value.Mapping(kept);
            }
            case Value.Sequence sequence ->
                    new Value.Sequence(sequence.items().stream().map(Merge::withoutNulls).toList());
            case Value.Text text -> text;
            case Value.Whole whole -> whole;
            case Value.Real real -> real;
            case Value.Bool bool -> bool;
            case Value.Null nothing -> nothing;
        };
    }

    private static Value overMapping(Value live, Value.Mapping config, Shape shape) {
        if (!(live instanceof Value.Mapping there)) {
            return config;
        }
        SequencedMap<String, Value> merged = new LinkedHashMap<>(there.entries());
        config.entries()
                .forEach((key, wanted) -> {
                    Value merges =
                            there.get(key)
                                    .map(old -> over(old, wanted, shape.child(key)))
                                    .orElse(wanted);
                    merged.put(key, merges);
                });
        return new Value.Mapping(merged);
    }

    private static Value overItems(
            Value live, Value.Sequence config, Form.ByKeys form, Shape shape) {
        if (!(live instanceof Value.Sequence there)) {
            return config;
        }
        SequencedMap<Value, Value> old = byKeys(there, form);
        SequencedMap<Value, Value> wanted = byKeys(config, form);
        SequencedMap<Value, Value> merged = new LinkedHashMap<>();
        boolean reordered = !inOrder(old, wanted);
        if (!reordered) {
            merged.putAll(old);
        }
        wanted.forEach((key, item) ->
                merged.put(
                        key,
                        Optional.ofNullable(old.get(key))
                                .map(before -> over(before, item, shape.item()))
                                .orElse(item)));
        old.forEach(merged::putIfAbsent);
        return new Value.Sequence(List.copyOf(merged.values()));
    }

    private static Value overMembers(Value live, Value.Sequence config) {
        List<Value> members =
                new ArrayList<>(live instanceof Value.Sequence there ? there.items() : List.of());
        config.items().stream().filter(member -> !members.contains(member)).forEach(members::add);
        return new Value.Sequence(members);
    }

    private static SequencedMap<Value, Value> byKeys(Value.Sequence sequence, Form.ByKeys form) {
        SequencedMap<Value, Value> items = new LinkedHashMap<>();
        sequence.items().forEach(item -> items.put(ItemKeys.of(item, form.keys()), item));
        return items;
    }

    /// Whether the items that both have stand in the same order.
    private static boolean inOrder(
            SequencedMap<Value, Value> old, SequencedMap<Value, Value> wanted) {
        List<Value> inOld = old.keySet().stream().filter(wanted::containsKey).toList();
        List<Value> inWanted = wanted.keySet().stream().filter(old::containsKey).toList();
        return inOld.equals(inWanted);
    }

    private static Optional<Value> remove(Value value, List<PathElement> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<PathElement> rest = path.subList(1, path.size());
        return switch (path.getFirst()) {
            case PathElement.Field field -> removeField(value, field.name(), rest);
            case PathElement.Item item -> removeItem(value, item, rest);
            case PathElement.Member member -> removeMember(value, member);
        };
    }

    private static Optional<Value> removeField(Value value, String name, List<PathElement> rest) {
        Optional<Value> child = value.get(name);
        if (!(value instanceof Value.Mapping mapping) || child.isEmpty()) {
            return Optional.of(value);
        }
        Value.Mapping left =
                remove(child.get(), rest)
                        .map(kept -> mapping.with(name, kept))
                        .orElseGet(() -> mapping.without(name));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private static Optional<Value> removeItem(
            Value value, PathElement.Item item, List<PathElement> rest) {
        if (!(value instanceof Value.Sequence sequence)) {
            return Optional.of(value);
        }
        List<Value> left = new ArrayList<>();
        for (Value candidate : sequence.items()) {
            if (ItemKeys.matches(candidate, item.keys())) {
                remove(candidate, rest).ifPresent(left::add);
            } else {
                left.add(candidate);
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(left));
    }

    private static Optional<Value> removeMember(Value value, PathElement.Member member) {
        if (!(value instanceof Value.Sequence sequence)) {
            return Optional.of(value);
        }
        List<Value> left =
                sequence.items().stream()
                        .filter(candidate -> !candidate.equals(member.value()))
                        .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(left));
    }
}
