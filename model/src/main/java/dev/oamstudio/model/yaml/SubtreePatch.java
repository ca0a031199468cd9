package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns one subtree into another by the smallest edits: what stays equal keeps its text and its comments.
final class SubtreePatch {
    private final DocumentPatch patch;

    SubtreePatch(DocumentPatch patch) {
        this.patch = patch;
    }

    void set(FieldPath at, Value value) throws FieldPathException {
        YamlNode node = patch.node(at).orElse(null);
        boolean alike = at.in(patch.value()).filter(value::equals).isPresent();
        if (node != null && alike) {
            return;
        }
        if (node instanceof YamlMapping mapping
                && value instanceof Value.Mapping wanted
                && isMergeable(mapping, wanted)) {
            entries(at, wanted);
        } else if (node instanceof YamlSequence sequence
                && value instanceof Value.Sequence wanted
                && !sequence.items().isEmpty()
                && !wanted.items().isEmpty()) {
            items(at, sequence, wanted.items());
        } else {
            patch.place(at, value);
        }
    }

    /// Whether something of a mapping stays.
    private static boolean isMergeable(YamlMapping mapping, Value.Mapping wanted) {
        Set<String> names = new LinkedHashSet<>();
        boolean simple = mapping.entries().stream().allMatch(entry -> names.add(entry.name()));
        return simple && wanted.entries().keySet().stream().anyMatch(names::contains);
    }

    private void entries(FieldPath at, Value.Mapping wanted) throws FieldPathException {
        Value.Mapping old = at.in(patch.value()).orElse(Value.Null.NULL).mappingAt();
        for (var entry : wanted.entries().entrySet()) {
            if (!Optional.of(entry.getValue()).equals(old.get(entry.getKey()))) {
                set(at.key(entry.getKey()), entry.getValue());
            }
        }
        for (String key : old.entries().keySet()) {
            if (!wanted.entries().containsKey(key)) {
                patch.remove(at.key(key));
            }
        }
    }

    private void items(FieldPath at, YamlSequence sequence, List<Value> wanted)
            throws FieldPathException {
        List<Value> old = new ArrayList<>(sequence.items().stream().map(YamlNode::value).toList());
        int head = 0;
        while (head < Math.min(old.size(), wanted.size())
                && old.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), wanted.size()) - head
                && old.get(old.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int both = Math.min(old.size(), wanted.size()) - tail;
        for (int i = head; i < both; i++) {
            set(at.index(i), wanted.get(i));
        }
        for (int i = both; i < wanted.size() - tail; i++) {
            insert(at.index(i), wanted.get(i));
        }
        for (int i = old.size() - tail - 1; i >= both; i--) {
            patch.remove(at.index(i));
        }
    }

    /// Inserts an item before the one at the path's index, or at the end.
    ///
    /// @return where it stands now
    FieldPath insert(FieldPath at, Value value) throws FieldPathException {
        FieldPath sequencePath = at.parent();
        List<Value> items = new ArrayList<>(itemsAt(sequencePath));
        int position =
                Math.min(((FieldPath.Step.Index) at.steps().getLast()).position(), items.size());
        if (position == items.size()) {
            patch.place(sequencePath.index(position), value);
            return sequencePath.index(position);
        }
        items.add(position, value);
        patch.insert(
                sequencePath.index(position),
                value,
                sequencePath.set(patch.value(), new Value.Sequence(items)));
        return sequencePath.index(position);
    }

    private List<Value> itemsAt(FieldPath at) throws FieldPathException {
        return switch (at.in(patch.value()).orElse(Value.Null.NULL)) {
            case Value.Sequence(List<Value> items) -> items;
            case Value.Null ignored -> List.of();
            case Value.Mapping ignored -> throw noSequence(at);
            case Value.Text ignored -> throw noSequence(at);
            case Value.Whole ignored -> throw noSequence(at);
            case Value.Real ignored -> throw noSequence(at);
            case Value.Bool ignored -> throw noSequence(at);
        };
    }

    private static FieldPathException noSequence(FieldPath at) {
        return new FieldPathException("\"" + at + "\" is not a sequence");
    }

    /// Removes what stands at a path; the last of a collection leaves it empty.
    void remove(FieldPath at) throws FieldPathException {
        Value parent = at.parent().in(patch.value()).orElse(Value.Null.NULL);
        boolean last =
                !BlockWriter.isBlock(
                        new FieldPath(List.of(at.steps().getLast())).removeFrom(parent));
        if (last) {
            patch.place(
                    at.parent(),
                    parent instanceof Value.Mapping ? Value.Mapping.EMPTY : Value.Sequence.EMPTY);
        } else {
            patch.remove(at);
        }
    }

    /// Gives the key at a path another name.
    void rename(FieldPath at, String name) throws FieldPathException {
        if (!(at.parent().in(patch.value()).orElse(Value.Null.NULL)
                instanceof Value.Mapping mapping)) {
            return;
        }
        String old = ((FieldPath.Step.Key) at.steps().getLast()).name();
        Value.Mapping renamed = Value.Mapping.EMPTY;
        for (var entry : mapping.entries().entrySet()) {
            renamed =
                    renamed.with(
                            entry.getKey().equals(old) ? name : entry.getKey(), entry.getValue());
        }
        patch.rename(at, name, at.parent().set(patch.value(), renamed));
    }
}
