package dev.oamstudio.model.yaml;

import java.util.List;

/// Edits of a document by path, as changes of its text that leave every other byte alone: comments, order, quotes,
/// indentation, line ends. Missing parents come into being.
public final class YamlPatch {
    private YamlPatch() {}

    /// Sets the value at a path.
    ///
    /// @throws FieldPathException where something on the way is neither mapping nor sequence
    public static List<TextChange> set(YamlFile file, int document, FieldPath path, Value value)
            throws FieldPathException {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// Inserts an item before the one at `index` of the sequence at a path, or at its end.
    public static List<TextChange> insert(
            YamlFile file, int document, FieldPath sequenceItem, Value value)
            throws FieldPathException {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// Removes the entry or item at a path with the comments that belong to it; nothing where there is none.
    public static List<TextChange> remove(YamlFile file, int document, FieldPath path) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// Gives the key at a path another name.
    public static List<TextChange> rename(
            YamlFile file, int document, FieldPath path, String name) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// Adds a document at the end of the file.
    public static List<TextChange> appendDocument(YamlFile file, Value value) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }

    /// Removes a document with its separator.
    public static List<TextChange> removeDocument(YamlFile file, int document) {
        throw new UnsupportedOperationException("lands with model.yaml");
    }
}
