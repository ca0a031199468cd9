package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A path into a value: keys and indexes. Written as crossplane's field paths: `spec.containers[0].env[name]`, `a['dotted.key']`.
public record FieldPath(List<Step> steps) {
    public static final FieldPath ROOT = new FieldPath(List.of());

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /// One step of a path.
    public sealed interface Step {
        /// Into a mapping.
        record Key(String name) implements Step {}

        /// Into a sequence, from 0.
        record Index(int position) implements Step {}
    }

    /// Reads the written form; brackets with an unsigned number are indexes, else keys.
    ///
    /// @throws FieldPathException for empty segments, a leading or trailing dot, `.[`, empty or unclosed brackets
    public static FieldPath parse(String written) throws FieldPathException {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    public static FieldPath ofKeys(String... names) {
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            steps.add(new Step.Key(name));
        }
        return new FieldPath(steps);
    }

    public FieldPath key(String name) {
        return plus(new Step.Key(name));
    }

    public FieldPath index(int position) {
        return plus(new Step.Index(position));
    }

    public FieldPath plus(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    public FieldPath plus(FieldPath tail) {
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(tail.steps);
        return new FieldPath(longer);
    }

    /// The path without its last step; the root stays the root.
    public FieldPath parent() {
        return steps.isEmpty() ? this : new FieldPath(steps.subList(0, steps.size() - 1));
    }

    public boolean startsWith(FieldPath head) {
        return steps.size() >= head.steps.size()
                && steps.subList(0, head.steps.size()).equals(head.steps);
    }

    /// The value at this path.
    public Optional<Value> in(Value value) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// The value with another one at this path; missing mappings and sequences come into being on the way, sequences are
    /// filled up with nulls.
    ///
    /// @throws FieldPathException where something on the way is neither mapping nor sequence
    public Value set(Value value, Value wanted) throws FieldPathException {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// The written form, which `parse` reads back.
    @Override
    public String toString() {
        throw new UnsupportedOperationException("lands with model.yaml");
    }
}
