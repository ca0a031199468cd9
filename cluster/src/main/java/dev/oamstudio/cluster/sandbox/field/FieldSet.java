package dev.oamstudio.cluster.sandbox.field;

import dev.oamstudio.model.yaml.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;

/// A set of fields that somebody owns.
record FieldSet(SequencedSet<OwnedPath> paths) {
    static final FieldSet NONE = new FieldSet(new LinkedHashSet<>());

    FieldSet {
        paths = new LinkedHashSet<>(paths);
    }

    /// All fields of a value.
    static FieldSet of(Value value, Shape shape) {
        SequencedSet<OwnedPath> paths = new LinkedHashSet<>();
        collect(value, shape, OwnedPath.ROOT, paths);
        paths.remove(OwnedPath.ROOT);
        return new FieldSet(paths);
    }

    boolean contains(OwnedPath path) {
        return paths.contains(path);
    }

    boolean hasWithin(OwnedPath path) {
        return paths.stream().anyMatch(mine -> mine.within(path));
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    FieldSet minus(Collection<OwnedPath> others) {
        return filter(path -> !others.contains(path));
    }

    FieldSet plus(Collection<OwnedPath> others) {
        SequencedSet<OwnedPath> all = new LinkedHashSet<>(paths);
        all.addAll(others);
        return new FieldSet(all);
    }

    FieldSet filter(Predicate<OwnedPath> wanted) {
        SequencedSet<OwnedPath> kept = new LinkedHashSet<>();
        paths.stream().filter(wanted).forEach(kept::add);
        return new FieldSet(kept);
    }

    /// As `metadata.managedFields[].fieldsV1` writes it.
    Value.Mapping fieldsV1() {
        Node root = new Node(new LinkedHashMap<>(), false);
        for (OwnedPath path : paths) {
            root = root.with(path.elements(), true);
        }
        return root.toValue();
    }

    private static void collect(
            Value value, Shape shape, OwnedPath at, SequencedSet<OwnedPath> into) {
        switch (shape.form(value)) {
            case Form.Whole ignored -> into.add(at);
            case Form.ByField ignored -> collectFields((Value.Mapping) value, shape, at, into);
            case Form.ByKeys byKeys ->
                    collectItems((Value.Sequence) value, shape, byKeys, at, into);
            case Form.ByMember ignored ->
                    ((Value.Sequence) value)
                            .items()
                            .forEach(item -> into.add(at.plus(new PathElement.Member(item))));
        }
    }

    private static void collectFields(
            Value.Mapping mapping, Shape shape, OwnedPath at, SequencedSet<OwnedPath> into) {
        if (mapping.isEmpty()) {
            into.add(at);
        }
        mapping.entries()
                .forEach((key, child) ->
                        collect(
                                child,
                                shape.child(key),
                                at.plus(new PathElement.Field(key)),
                                into));
    }

    private static void collectItems(
            Value.Sequence sequence,
            Shape shape,
            Form.ByKeys form,
            OwnedPath at,
            SequencedSet<OwnedPath> into) {
        if (sequence.items().isEmpty()) {
            into.add(at);
        }
        for (Value item : sequence.items()) {
            OwnedPath itemPath = at.plus(new PathElement.Item(ItemKeys.of(item, form.keys())));
            into.add(itemPath);
            collect(item, shape.item(), itemPath, into);
        }
    }

    /// Where a path leads in a value.
    static Optional<Value> find(Value value, OwnedPath path) {
        Optional<Value> here = Optional.of(value);
        for (PathElement element : path.elements()) {
            here = here.flatMap(from -> step(from, element));
        }
        return here;
    }

    private static Optional<Value> step(Value from, PathElement element) {
        return switch (element) {
            case PathElement.Field field -> from.get(field.name());
            case PathElement.Item item ->
                    items(from).stream()
                            .filter(candidate -> ItemKeys.matches(candidate, item.keys()))
                            .findFirst();
            case PathElement.Member member ->
                    items(from).stream().filter(member.value()::equals).findFirst();
        };
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Sequence sequence ? sequence.items() : List.of();
    }

    /// The tree of a set's paths.
    private record Node(SequencedMap<String, Node> children, boolean member) {
        Node with(List<PathElement> rest, boolean ignored) {
            if (rest.isEmpty()) {
                return new Node(children, true);
            }
            SequencedMap<String, Node> next = new LinkedHashMap<>(children);
            String key = rest.getFirst().fieldsV1();
            Node child = next.getOrDefault(key, new Node(new LinkedHashMap<>(), false));
            next.put(key, child.with(rest.subList(1, rest.size()), true));
            return new Node(next, member);
        }

        Value.Mapping toValue() {
            SequencedMap<String, Value> entries = new LinkedHashMap<>();
            if (member && !children.isEmpty()) {
                entries.put(".", Value.Mapping.EMPTY);
            }
            for (Map.Entry<String, Node> child : children.entrySet()) {
                entries.put(child.getKey(), child.getValue().toValue());
            }
            return new Value.Mapping(entries);
        }
    }
}
