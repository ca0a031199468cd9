package dev.oamstudio.model.yaml;

import java.util.List;

/// Edits of a document by path, as changes of its text that leave every other byte alone: comments, order, quotes,
/// indentation, line ends. Missing parents come into being.
///
/// Every edit is checked before it is returned: the new text reads as the old value with the edit applied. Aliases that
/// would change what else is read become copies of what they stood for.
public final class YamlPatch {
    private YamlPatch() {}

    /// Sets the value at a path. Of mappings and sequences only what differs is written.
    ///
    /// @throws FieldPathException where something on the way is neither mapping nor sequence, or where the document is broken
    public static List<TextChange> set(YamlFile file, int document, FieldPath path, Value value)
            throws FieldPathException {
        return set(file, document, path, value, Sharing.COPY);
    }

    /// Sets the value at a path that aliases may show in several places; `SharedText` tells.
    public static List<TextChange> set(
            YamlFile file, int document, FieldPath path, Value value, Sharing sharing)
            throws FieldPathException {
        path.set(file.ownDocuments().get(document).value(), value);
        DocumentPatch patch = new DocumentPatch(file, document, sharing);
        new SubtreePatch(patch).set(patch.source(path), value);
        return patch.changes();
    }

    /// Inserts an item before the one at `index` of the sequence at a path, or at its end.
    ///
    /// @param sequenceItem the path of the sequence with the index of the new item
    public static List<TextChange> insert(
            YamlFile file, int document, FieldPath sequenceItem, Value value)
            throws FieldPathException {
        return insert(file, document, sequenceItem, value, Sharing.COPY);
    }

    /// Inserts an item into a sequence that aliases may show in several places.
    public static List<TextChange> insert(
            YamlFile file, int document, FieldPath sequenceItem, Value value, Sharing sharing)
            throws FieldPathException {
        if (sequenceItem.steps().isEmpty()
                || !(sequenceItem.steps().getLast() instanceof FieldPath.Step.Index)) {
            throw new FieldPathException("\"" + sequenceItem + "\" does not end with an index");
        }
        DocumentPatch patch = new DocumentPatch(file, document, sharing);
        FieldPath sequence = patch.source(sequenceItem.parent());
        new SubtreePatch(patch).insert(sequence.plus(sequenceItem.steps().getLast()), value);
        return patch.changes();
    }

    /// Inserts a copy of an item, as it is written with its comments; its value alone where the text would say something else
    /// at its new place.
    ///
    /// @param sequenceItem the path of the sequence with the index of the new item
    /// @param from the document in which the item stands
    /// @param item its path there
    public static List<TextChange> insertCopy(
            Target target, FieldPath sequenceItem, Target from, FieldPath item)
            throws FieldPathException {
        Value value =
                item.in(from.file().ownDocuments().get(from.document()).value())
                        .orElse(Value.Null.NULL);
        DocumentPatch source = new DocumentPatch(from.file(), from.document());
        DocumentPatch patch = new DocumentPatch(target.file(), target.document());
        FieldPath planted = new SubtreePatch(patch).insert(sequenceItem, Value.Null.NULL);
        Cutting cutting = source.cutting(item, item.steps().getLast());
        patch.plant(planted, value, cutting.withoutAnchors(), cutting);
        return patch.changes();
    }

    /// A document of a file.
    public record Target(YamlFile file, int document) {}

    /// Moves the entry or item at a path, with its text and comments, so that it stands at another path afterwards: an item
    /// before the one that has that index when it has left its old place, or at the end.
    ///
    /// @throws FieldPathException where nothing stands at `from`, where `to` is in `from` or taken, or has no fitting parent
    public static List<TextChange> move(YamlFile file, int document, FieldPath from, FieldPath to)
            throws FieldPathException {
        if (from.steps().isEmpty() || to.steps().isEmpty()) {
            throw new FieldPathException("the whole document cannot move");
        }
        DocumentPatch patch = new DocumentPatch(file, document);
        new MovePatch(patch, from).to(to);
        return patch.changes();
    }

    /// Moves the entry of a mapping, with its text and comments, to another position among its siblings.
    ///
    /// @param position from 0; behind the last one if there are fewer
    /// @throws FieldPathException where no entry stands at the path, or where the order of the keys has a meaning, as that of `<<`
    public static List<TextChange> reorderKey(
            YamlFile file, int document, FieldPath entry, int position) throws FieldPathException {
        DocumentPatch patch = new DocumentPatch(file, document);
        new MovePatch(patch, entry).amongKeys(position);
        return patch.changes();
    }

    /// Removes the entry or item at a path with the comments that belong to it; nothing where there is none. The last one
    /// leaves `{}` or `[]`.
    public static List<TextChange> remove(YamlFile file, int document, FieldPath path) {
        return remove(file, document, path, Sharing.COPY);
    }

    /// Removes what stands at a path that aliases may show in several places.
    public static List<TextChange> remove(
            YamlFile file, int document, FieldPath path, Sharing sharing) {
        boolean there = path.in(file.ownDocuments().get(document).value()).isPresent();
        if (!there || path.steps().isEmpty()) {
            return List.of();
        }
        DocumentPatch patch = new DocumentPatch(file, document, sharing);
        return changes(patch, edits -> edits.remove(patch.entry(path)));
    }

    /// Removes the entry or item at a path and, as people do, its parents if nothing else is in them; never the root.
    public static List<TextChange> removeWithEmptyParents(
            YamlFile file, int document, FieldPath path) {
        Value value = file.ownDocuments().get(document).value();
        FieldPath top = path;
        while (top.steps().size() > 1 && isOnlyChild(top, value)) {
            top = top.parent();
        }
        return remove(file, document, top);
    }

    private static boolean isOnlyChild(FieldPath path, Value value) {
        Value without = path.removeFrom(value);
        return path.parent().in(without).filter(parent -> !BlockWriter.isBlock(parent)).isPresent();
    }

    /// Gives the key at a path another name; nothing where there is none, or where the name is taken.
    public static List<TextChange> rename(
            YamlFile file, int document, FieldPath path, String name) {
        Value value = file.ownDocuments().get(document).value();
        boolean key =
                !path.steps().isEmpty() && path.steps().getLast() instanceof FieldPath.Step.Key;
        boolean there = key && path.in(value).isPresent();
        if (!there || path.parent().key(name).in(value).isPresent()) {
            return List.of();
        }
        DocumentPatch patch = new DocumentPatch(file, document);
        return changes(patch, edits -> edits.rename(path, name));
    }

    /// Adds a document at the end of the file.
    public static List<TextChange> appendDocument(YamlFile file, Value value) {
        return DocumentEdit.append(file, value);
    }

    /// Adds a document, as it is written, behind another that is not the last of its file.
    public static List<TextChange> insertDocument(YamlFile file, int behind, String text) {
        return DocumentEdit.insert(file, behind, text);
    }

    /// The file's text with a document, as it is written, at its end.
    public static String withDocument(YamlFile file, String text) {
        return DocumentEdit.append(file, text);
    }

    /// A document as the file would write it.
    public static String documentText(YamlFile file, Value value) {
        return DocumentEdit.lines(file, value);
    }

    /// Removes a document with its separator.
    public static List<TextChange> removeDocument(YamlFile file, int document) {
        return DocumentEdit.remove(file, document);
    }

    private interface Edits {
        void on(SubtreePatch patch) throws FieldPathException;
    }

    /// Nothing is changed where a broken document does not allow it.
    private static List<TextChange> changes(DocumentPatch patch, Edits edits) {
        try {
            edits.on(new SubtreePatch(patch));
            return patch.changes();
        } catch (FieldPathException broken) {
            return List.of();
        }
    }
}
