package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.List;

/// Moves an entry or item with its text, its comments included.
final class MovePatch {
    private final DocumentPatch patch;
    private final SubtreePatch edits;
    private final FieldPath from;

    MovePatch(DocumentPatch patch, FieldPath from) {
        this.patch = patch;
        this.edits = new SubtreePatch(patch);
        this.from = from;
    }

    /// @param to where it stands afterwards
    void to(FieldPath to) throws FieldPathException {
        Value value = from.in(patch.value()).orElseThrow(() -> nothingAt(from));
        if (to.startsWith(from)) {
            if (to.equals(from)) {
                return;
            }
            throw new FieldPathException("\"" + from + "\" cannot move into itself");
        }
        boolean siblings = to.parent().equals(from.parent());
        boolean named = to.steps().getLast() instanceof FieldPath.Step.Key;
        if (named && beforeRemoval(to).in(patch.value()).isPresent()) {
            throw new FieldPathException("\"" + to + "\" is taken");
        }
        if (siblings && to.steps().getLast() instanceof FieldPath.Step.Key(String name)) {
            edits.rename(from, name);
        } else if (!siblings || !reorder(to)) {
            anywhere(to, value);
        }
    }

    /// @param position where its key stands afterwards, from 0
    void amongKeys(int position) throws FieldPathException {
        boolean key =
                !from.steps().isEmpty() && from.steps().getLast() instanceof FieldPath.Step.Key;
        if (!key || from.in(patch.value()).isEmpty()) {
            throw nothingAt(from);
        }
        if (!patch.reorderKey(from, position)) {
            throw new FieldPathException("\"" + from + "\" cannot stand anywhere else");
        }
    }

    private static FieldPathException nothingAt(FieldPath path) {
        return new FieldPathException("nothing stands at \"" + path + "\"");
    }

    /// Among its siblings only what belongs to each item moves; what stands between them stays.
    private boolean reorder(FieldPath to) throws FieldPathException {
        if (siblings().isEmpty()) {
            return false;
        }
        int old = position(from);
        int wanted = Math.min(position(to), siblings().size() - 1);
        List<Value> items = new ArrayList<>(siblings());
        items.add(wanted, items.remove(old));
        return patch.reorder(
                from.parent(),
                old,
                wanted,
                from.parent().set(patch.value(), new Value.Sequence(items)));
    }

    private List<Value> siblings() {
        return from.parent().in(patch.value()).orElse(Value.Null.NULL)
                        instanceof Value.Sequence(List<Value> items)
                ? items
                : List.of();
    }

    private static int position(FieldPath path) {
        return path.steps().getLast() instanceof FieldPath.Step.Index(int position) ? position : 0;
    }

    /// First the new place, then away with the old one: an anchor that moves is never missing.
    private void anywhere(FieldPath to, Value value) throws FieldPathException {
        Cutting cutting = patch.cutting(from, to.steps().getLast());
        FieldPath target = beforeRemoval(to);
        if (to.steps().getLast() instanceof FieldPath.Step.Index) {
            target = edits.insert(target, Value.Null.NULL);
        } else {
            edits.set(target, Value.Null.NULL);
        }
        patch.plant(target, value, cutting);
        edits.remove(afterInsertion(target));
    }

    /// The target's path while the source is still there.
    private FieldPath beforeRemoval(FieldPath to) {
        return shifted(to, from, 1);
    }

    /// The source's path when something was inserted at the target.
    private FieldPath afterInsertion(FieldPath target) {
        return target.steps().getLast() instanceof FieldPath.Step.Index
                ? shifted(from, target, 1)
                : from;
    }

    /// A path whose step beside or behind an item is another one, because the item is there as well.
    private static FieldPath shifted(FieldPath path, FieldPath item, int by) {
        int depth = item.steps().size() - 1;
        boolean same = path.steps().size() > depth && path.startsWith(item.parent()) && depth >= 0;
        if (same
                && item.steps().get(depth) instanceof FieldPath.Step.Index(int position)
                && path.steps().get(depth) instanceof FieldPath.Step.Index(int here)
                && here >= position) {
            List<FieldPath.Step> steps = new ArrayList<>(path.steps());
            steps.set(depth, new FieldPath.Step.Index(here + by));
            return new FieldPath(steps);
        }
        return path;
    }
}
