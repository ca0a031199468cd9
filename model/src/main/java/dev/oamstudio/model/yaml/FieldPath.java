package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A path into a value: keys and indexes. Written as crossplane's field paths: `spec.containers[0].env[name]`, `a['dotted.key']`.
/// `set` is for editing texts; how the runtime writes is a matter of `kube.RuntimeFields`.
public record FieldPath(List<Step> steps) {
    public static final FieldPath ROOT = new FieldPath(List.of());

    /// The largest index: no list in a Kubernetes object comes near, and a sequence filled up to it still fits into memory.
    public static final int MAX_INDEX = 99_999;

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
    /// @throws FieldPathException for empty segments, a leading or trailing dot, `.[`, a bracket that is empty, not closed or
    ///     closes nothing, and an index above `MAX_INDEX`
    public static FieldPath parse(String written) throws FieldPathException {
        return new FieldPath(new FieldPathReader(written).read());
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
        Step[] longer = steps.toArray(new Step[steps.size() + 1]);
        longer[steps.size()] = step;
        return new FieldPath(List.of(longer));
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
        Optional<Value> here = Optional.of(value);
        for (Step step : steps) {
            here = here.flatMap(container -> child(container, step));
        }
        return here;
    }

    /// The value with another one at this path; missing mappings and sequences come into being on the way, sequences are
    /// filled up with nulls.
    ///
    /// @throws FieldPathException where something on the way is not the mapping or sequence that the step needs
    public Value set(Value value, Value wanted) throws FieldPathException {
        return set(value, 0, wanted);
    }

    /// The value without what stands at this path; unchanged where nothing stands there. The root cannot go.
    public Value removeFrom(Value value) {
        return steps.isEmpty() ? value : without(value, 0);
    }

    /// The written form, which `parse` reads back unless a key has a bracket in it, or a quote at either end.
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Step.Key(String name) -> written.append(written(name, written.isEmpty()));
                case Step.Index(int position) -> written.append('[').append(position).append(']');
            }
        }
        return written.toString();
    }

    private static String written(String name, boolean first) {
        boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> ".[]".indexOf(c) >= 0);
        return plain ? (first ? name : "." + name) : "['" + name + "']";
    }

    private static Optional<Value> child(Value container, Step step) {
        return switch (step) {
            case Step.Key(String name) -> container.get(name);
            case Step.Index(int position) ->
                    container instanceof Value.Sequence(List<Value> items)
                                    && position < items.size()
                            ? Optional.of(items.get(position))
                            : Optional.empty();
        };
    }

    private Value set(Value value, int depth, Value wanted) throws FieldPathException {
        if (depth == steps.size()) {
            return wanted;
        }
        return switch (steps.get(depth)) {
            case Step.Key(String name) -> {
                Value.Mapping mapping = mappingAt(value, depth);
                Value old = mapping.entries().getOrDefault(name, Value.Null.NULL);
                yield mapping.with(name, set(old, depth + 1, wanted));
            }
            case Step.Index(int position) -> {
                List<Value> items = new ArrayList<>(sequenceAt(value, depth).items());
                while (items.size() <= position) {
                    items.add(Value.Null.NULL);
                }
                items.set(position, set(items.get(position), depth + 1, wanted));
                yield new Value.Sequence(items);
            }
        };
    }

    private Value.Mapping mappingAt(Value value, int depth) throws FieldPathException {
        return switch (value) {
            case Value.Mapping mapping -> mapping;
            case Value.Null ignored -> Value.Mapping.EMPTY;
            case Value.Sequence ignored -> throw misfit(depth, "a mapping");
            case Value.Text ignored -> throw misfit(depth, "a mapping");
            case Value.Whole ignored -> throw misfit(depth, "a mapping");
            case Value.Real ignored -> throw misfit(depth, "a mapping");
            case Value.Bool ignored -> throw misfit(depth, "a mapping");
        };
    }

    private Value.Sequence sequenceAt(Value value, int depth) throws FieldPathException {
        return switch (value) {
            case Value.Sequence sequence -> sequence;
            case Value.Null ignored -> Value.Sequence.EMPTY;
            case Value.Mapping ignored -> throw misfit(depth, "a sequence");
            case Value.Text ignored -> throw misfit(depth, "a sequence");
            case Value.Whole ignored -> throw misfit(depth, "a sequence");
            case Value.Real ignored -> throw misfit(depth, "a sequence");
            case Value.Bool ignored -> throw misfit(depth, "a sequence");
        };
    }

    private FieldPathException misfit(int depth, String wanted) {
        return new FieldPathException(
                "\"" + new FieldPath(steps.subList(0, depth)) + "\" is not " + wanted);
    }

    private Value without(Value value, int depth) {
        Step step = steps.get(depth);
        Optional<Value> child = child(value, step);
        if (child.isEmpty()) {
            return value;
        }
        boolean last = depth == steps.size() - 1;
        return last ? dropped(value, step) : replaced(value, step, without(child.get(), depth + 1));
    }

    private static Value dropped(Value container, Step step) {
        return switch (step) {
            case Step.Key(String name) ->
                    container instanceof Value.Mapping mapping ? mapping.without(name) : container;
            case Step.Index(int position) -> {
                List<Value> items = itemsOf(container);
                items.remove(position);
                yield new Value.Sequence(items);
            }
        };
    }

    private static Value replaced(Value container, Step step, Value child) {
        return switch (step) {
            case Step.Key(String name) ->
                    container instanceof Value.Mapping mapping
                            ? mapping.with(name, child)
                            : container;
            case Step.Index(int position) -> {
                List<Value> items = itemsOf(container);
                items.set(position, child);
                yield new Value.Sequence(items);
            }
        };
    }

    private static List<Value> itemsOf(Value container) {
        return new ArrayList<>(
                container instanceof Value.Sequence sequence ? sequence.items() : List.of());
    }
}
