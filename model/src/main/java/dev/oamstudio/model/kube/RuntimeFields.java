package dev.oamstudio.model.kube;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads and writes fields of objects as oam-kubernetes-runtime does, with crossplane-runtime 0.10: what is missing on the way
/// comes into being and lists grow with nulls, but a field that is there and null is neither object nor list.
public final class RuntimeFields {
    private final List<Step> steps;

    private RuntimeFields(FieldPath path) {
        this.steps = path.steps();
    }

    /// The object with a field set.
    ///
    /// @throws FieldPathException where something on the way is not the object or list that the next step needs
    public static Value set(Value object, FieldPath path, Value wanted) throws FieldPathException {
        return path.steps().isEmpty() ? object : new RuntimeFields(path).set(object, 0, wanted);
    }

    /// What a field holds, or nothing where it is not there.
    ///
    /// @throws FieldPathException where something on the way is not the object or list that the next step needs
    public static Optional<Value> get(Value object, FieldPath path) throws FieldPathException {
        RuntimeFields fields = new RuntimeFields(path);
        Optional<Value> here = Optional.of(object);
        for (int depth = 0; depth < fields.steps.size() && here.isPresent(); depth++) {
            here = fields.child(here.get(), depth);
        }
        return here;
    }

    private Optional<Value> child(Value container, int depth) throws FieldPathException {
        return switch (steps.get(depth)) {
            case Step.Key(String name) ->
                    Optional.ofNullable(object(container, depth).entries().get(name));
            case Step.Index(int position) -> {
                List<Value> items = list(container, depth).items();
                yield position < items.size() ? Optional.of(items.get(position)) : Optional.empty();
            }
        };
    }

    private Value set(Value container, int depth, Value wanted) throws FieldPathException {
        return switch (steps.get(depth)) {
            case Step.Key(String name) -> {
                Value.Mapping object = object(container, depth);
                Optional<Value> old = Optional.ofNullable(object.entries().get(name));
                yield object.with(name, below(old, depth, wanted));
            }
            case Step.Index(int position) -> {
                List<Value> items = new ArrayList<>(list(container, depth).items());
                Optional<Value> old =
                        Optional.of(items.get(position)).filter(v -> !(v instanceof Value.Null));
                items.set(position, below(old, depth, wanted));
                yield new Value.Sequence(items);
            }
        };
    }

    private Value below(Optional<Value> old, int depth, Value wanted) throws FieldPathException {
        return depth + 1 == steps.size()
                ? wanted
                : set(prepared(old, steps.get(depth + 1)), depth + 1, wanted);
    }

    /// A container that the next step can be taken in.
    private static Value prepared(Optional<Value> old, Step next) {
        return switch (next) {
            case Step.Key ignored -> old.orElse(Value.Mapping.EMPTY);
            case Step.Index(int position) ->
                    old.orElse(Value.Sequence.EMPTY) instanceof Value.Sequence(List<Value> items)
                            ? filled(items, position)
                            : old.orElse(Value.Sequence.EMPTY);
        };
    }

    private static Value filled(List<Value> items, int position) {
        List<Value> longer = new ArrayList<>(items);
        while (longer.size() <= position) {
            longer.add(Value.Null.NULL);
        }
        return new Value.Sequence(longer);
    }

    private Value.Mapping object(Value container, int depth) throws FieldPathException {
        if (container instanceof Value.Mapping mapping) {
            return mapping;
        }
        throw misfit(depth, "an object");
    }

    private Value.Sequence list(Value container, int depth) throws FieldPathException {
        if (container instanceof Value.Sequence sequence) {
            return sequence;
        }
        throw misfit(depth, "an array");
    }

    private FieldPathException misfit(int depth, String wanted) {
        return new FieldPathException(new FieldPath(steps.subList(0, depth)) + " is not " + wanted);
    }
}
